/** Residence status, identity papers and what follows from them for the stay. */
import { z } from 'zod';
import { choice, date, fieldsOf, flag, matching, note, object, pastDate, text, wholeNumber } from './define-field.ts';
import { residenceStatuses } from './residence-statuses.ts';

const status = fieldsOf('STATUS');
const register = fieldsOf('REGISTER');

const residenceObligation = z.strictObject({
  legalBasis: z.string().min(1).max(120),
  area: z.string().min(1).max(200),
  validUntil: z.iso.date().optional(),
});

/** The register's own number; it never identifies a person here (AZRG 10(4)). Its length is not laid down in the law. */
const azrNumber = matching(z.string().regex(/^[0-9]{8,14}$/));

export const statusFields = [
  register('azrNumber', ['AZR-Nummer', 'AZR number'], 'person', azrNumber, 'AZRG § 3'),
  status('entryDate', ['Einreisedatum', 'Date of entry'], 'person', pastDate, 'local'),
  status(
    'allocationDecisionDate',
    ['Datum der Zuweisungsentscheidung', 'Date of the allocation decision'],
    'case',
    pastDate,
    'AsylG § 50',
    'routing',
  ),
  status(
    'arrivalCertificateNumber',
    ['Nummer des Ankunftsnachweises (AKN)', 'Number of the proof of arrival (AKN)'],
    'person',
    text(40),
    'AsylG § 63a',
  ),
  status(
    'statusCode',
    ['Aufenthaltsstatus', 'Residence status'],
    'person',
    choice(residenceStatuses),
    'AsylbLG § 1, AufenthG',
    'routing',
  ),
  status('statusValidUntil', ['Status gültig bis', 'Status valid until'], 'person', date, 'local', 'routing'),
  status('documentExpiresOn', ['Dokument läuft ab am', 'Document expires on'], 'person', date, 'local', 'routing'),
  status('asylumApplicationDate', ['Datum des Asylantrags', 'Date of the asylum application'], 'person', pastDate, 'local'),
  status(
    'safeCountryOfOrigin',
    ['Sicherer Herkunftsstaat', 'Safe country of origin'],
    'person',
    flag,
    'AsylG § 29a, Anlage II',
    'routing',
  ),
  status(
    'euProtectionOrDublin',
    ['Schutz in einem anderen EU-Staat oder Dublin-Anordnung', 'Protection in another EU state or Dublin order'],
    'person',
    flag,
    'AsylbLG § 1 Abs. 4',
    'routing',
  ),
  status('identityDoubt', ['Zweifel an der Identität', 'Doubt about the identity'], 'person', flag, 'AufenthG § 49', 'routing'),
  status('identityDoubtReason', ['Worauf beruht der Zweifel?', 'What is the doubt based on?'], 'person', note, 'local'),
  status(
    'identityClarified',
    ['Identität geklärt', 'Identity clarified'],
    'person',
    flag,
    'AufenthG § 60c Abs. 2 Nr. 3',
    'routing',
  ),
  status('identityClarifiedOn', ['Identität geklärt am', 'Identity clarified on'], 'person', pastDate, 'local'),
  status(
    'identityEvidence',
    ['Nachweis der Identität', 'Proof of identity'],
    'person',
    choice({
      PASSPORT: ['Pass', 'passport'],
      IDENTITY_CARD: ['Personalausweis', 'identity card'],
      BIRTH_CERTIFICATE: ['Geburtsurkunde', 'birth certificate'],
      CONSULATE: ['Bestätigung der Auslandsvertretung', 'confirmation by the consulate'],
      OTHER_PAPERS: ['andere amtliche Papiere', 'other official papers'],
      STATEMENT: ['eigene Angaben und Gesamtschau', 'own statement and overall picture'],
    }),
    'AufenthG § 49',
  ),
  status('identityReason', ['Begründung zur Identität', 'Reasons about the identity'], 'person', note, 'local'),
  status('passportNumber', ['Passnummer', 'Passport number'], 'person', text(40), 'local'),
  status('passportValidUntil', ['Pass gültig bis', 'Passport valid until'], 'person', date, 'local'),
  status(
    'residenceObligation',
    ['Wohnsitzauflage', 'Residence obligation'],
    'person',
    object(residenceObligation),
    'AufenthG §§ 12a, 61 Abs. 1d',
  ),
  status(
    'permitKind',
    ['Ausgestelltes Dokument', 'Document issued'],
    'case',
    choice({
      ARRIVAL_CERTIFICATE: ['Ankunftsnachweis', 'proof of arrival'],
      ASYLUM_PERMIT: ['Aufenthaltsgestattung', 'permit during the asylum procedure'],
      TOLERATION: ['Duldung', 'suspended deportation'],
      INTERIM_PROOF: ['Fiktionsbescheinigung', 'interim proof'],
      RESIDENCE_PERMIT: ['Aufenthaltserlaubnis', 'residence permit'],
    }),
    'AsylG §§ 63, 63a; AufenthG §§ 60a, 81',
  ),
  status('permitIssuedOn', ['Ausgestellt am', 'Issued on'], 'case', pastDate, 'AsylG § 63'),
  status('permitDelayReason', ['Grund der Verzögerung', 'Reason for the delay'], 'case', note, 'AsylG § 63'),
  status('permitExpectedOn', ['Ausstellung voraussichtlich am', 'Expected to be issued on'], 'case', date, 'local'),
  status(
    'applicationKind',
    ['Antragsart', 'Kind of application'],
    'case',
    choice({
      ERTEILUNG: ['Erteilung', 'first issue'],
      VERLAENGERUNG: ['Verlängerung', 'extension'],
      WECHSEL: ['Wechsel des Zwecks', 'change of purpose'],
      DULDUNG: ['Duldung', 'suspended deportation'],
    }),
    'local',
    'routing',
  ),
  status('titleSoughtSection', ['Beantragte Rechtsgrundlage', 'Legal basis applied for'], 'case', matching(z.string().regex(/^§ ?[0-9]+[a-z]?/).max(60)), 'local'), // prettier-ignore
  status('applicationDate', ['Antragsdatum', 'Date of the application'], 'case', pastDate, 'AufenthG § 81', 'routing'),
  status('biometricsTaken', ['Biometrie erfasst', 'Biometrics taken'], 'person', flag, 'AufenthG § 81 Abs. 7', 'routing'),
  status(
    'courseObligationBasis',
    ['Verpflichtungsgrund', 'Basis of the obligation'],
    'case',
    choice({
      '44A_1_1': ['§ 44a Abs. 1 Satz 1 Nr. 1 AufenthG', 'section 44a(1) no. 1'],
      '44A_1_3': ['§ 44a Abs. 1 Satz 1 Nr. 3 AufenthG', 'section 44a(1) no. 3'],
      '44A_1_4_ASYLBLG': ['§ 44a Abs. 1 Satz 1 Nr. 4 AufenthG, § 5b AsylbLG', 'section 44a(1) no. 4, AsylbLG 5b'],
      NONE: ['keine Verpflichtung', 'no obligation'],
    }),
    'AufenthG § 44a',
    'routing',
  ),
  status('trainingStart', ['Beginn der Ausbildung', 'Start of the training'], 'case', date, 'AufenthG § 60c Abs. 3', 'routing'),
  status(
    'tolerationMonths',
    ['Monate im Besitz einer Duldung', 'Months with a suspended deportation'],
    'case',
    wholeNumber(0, 600),
    'AufenthG § 60c Abs. 2 Nr. 2',
    'routing',
  ),
  status(
    'removalStepPending',
    ['Konkrete Maßnahmen zur Aufenthaltsbeendigung stehen bevor', 'Concrete steps to end the stay are pending'],
    'case',
    flag,
    'AufenthG § 60c Abs. 2 Nr. 5',
    'routing',
  ),
];
