/** An application for a residence title or a suspended deportation, from its intake to the document that is handed over. */
import { choice, date, fieldsOf, flag, note, pastDate, text } from './define-field.ts';
import { residenceStatuses } from './residence-statuses.ts';

const status = fieldsOf('STATUS');
const register = fieldsOf('REGISTER');
const restricted = fieldsOf('RESTRICTED');
const benefit = fieldsOf('BENEFIT');

export const residenceFields = [
  status('applicationMade', ['Antrag gestellt', 'Application made'], 'case', flag, 'AufenthG § 81 Abs. 1', 'routing'),
  status('applicationContactNote', ['Wie die Person erreicht wurde', 'How the person was reached'], 'case', note, 'local'),
  status('lapseNote', ['Was zum Ablauf festgestellt wurde', 'What was found about the expiry'], 'case', note, 'AufenthG § 50'),
  status(
    'fictionEffect',
    ['Wirkung des Antrags', 'Effect of the application'],
    'case',
    choice({
      CONTINUES: ['bisheriger Titel gilt als fortbestehend', 'the title so far continues'],
      NONE: ['keine Fortgeltung', 'nothing continues'],
    }),
    'AufenthG § 81 Abs. 4',
    'routing',
  ),
  status(
    'fictionReason',
    ['Begründung zur Wirkung des Antrags', 'Reasons about the effect of the application'],
    'case',
    note,
    'AufenthG § 81 Abs. 4',
  ),
  status('passportPresented', ['Gültiger Pass vorgelegt', 'Valid passport presented'], 'case', flag, 'AufenthG § 3', 'routing'),
  status(
    'passportDecision',
    ['Wie es ohne Pass weitergeht', 'How to go on without a passport'],
    'case',
    choice({
      REQUESTED: ['Pass wird mit Frist nachgefordert', 'passport is asked for with a deadline'],
      SUBSTITUTE: ['Ausweisersatz', 'substitute identity document'],
      UNREASONABLE: ['Beschaffung ist nicht zumutbar', 'cannot reasonably be obtained'],
    }),
    'AufenthG §§ 3, 48',
  ),
  status('passportReason', ['Begründung zum Pass', 'Reasons about the passport'], 'case', note, 'AufenthG §§ 3, 48'),
  register('azrQueriedOn', ['Im AZR abgefragt am', 'Queried in the AZR on'], 'case', pastDate, 'AufenthG § 81 Abs. 7'),
  register(
    'azrResult',
    ['Ergebnis der AZR-Abfrage', 'Result of the AZR query'],
    'case',
    choice({
      MATCHES: ['stimmt überein, Daten gespeichert', 'matches, data stored'],
      DIFFERS: ['weicht ab, Berichtigung veranlasst', 'differs, correction requested'],
      NOT_FOUND: ['kein Datensatz, Erstmeldung veranlasst', 'no record, first report made'],
    }),
    'AufenthG § 81 Abs. 7, AZRG',
  ),
  status('proofsComplete', ['Nachweise vollständig', 'Proofs complete'], 'case', flag, 'AufenthG § 82 Abs. 1', 'routing'),
  status('missingProofs', ['Was noch fehlt', 'What is missing'], 'case', note, 'AufenthG § 82 Abs. 1'),
  status('proofsDueOn', ['Nachweise vorzulegen bis', 'Proofs due on'], 'case', date, 'AufenthG § 82 Abs. 1', 'routing'),
  restricted('securityQueriedOn', ['Sicherheitsabfrage am', 'Security query on'], 'case', pastDate, 'AufenthG § 73'),
  // What was found never leaves the case file: the model routes by the next step alone.
  status(
    'securityStep',
    ['Nächster Schritt', 'Next step'],
    'case',
    choice({
      CONTINUE: ['weiter zur Entscheidung', 'on to the decision'],
      ASK_AGAIN: ['später erneut abfragen', 'ask again later'],
      SUSPEND: ['Aussetzung prüfen (§ 79 Abs. 2 AufenthG)', 'examine a suspension (section 79(2))'],
    }),
    'AufenthG §§ 73, 79',
    'routing',
  ),
  status(
    'suspensionDecision',
    ['Aussetzung der Entscheidung', 'Suspension of the decision'],
    'case',
    choice({
      SUSPENDED: ['Entscheidung ist ausgesetzt', 'decision is suspended'],
      DECIDE: ['Entscheidung ist möglich', 'decision is possible'],
    }),
    'AufenthG § 79 Abs. 2',
    'routing',
  ),
  status('suspensionCheckOn', ['Wieder prüfen am', 'To be examined again on'], 'case', date, 'local', 'routing'),
  restricted('suspensionReason', ['Gründe der Aussetzung', 'Reasons for the suspension'], 'case', note, 'AufenthG § 79 Abs. 2'),
  status(
    'residenceDecision',
    ['Entscheidung über den Aufenthalt', 'Decision on the residence'],
    'case',
    choice({
      TITLE: ['Aufenthaltstitel erteilt oder verlängert', 'residence title issued or extended'],
      TOLERATION: ['Duldung erteilt oder verlängert', 'deportation suspended'],
      REFUSED: ['Antrag abgelehnt', 'application refused'],
    }),
    'AufenthG §§ 5, 8, 60a',
    'routing',
  ),
  status(
    'decidedStatusCode',
    ['Aufenthaltsstatus nach der Entscheidung', 'Residence status after the decision'],
    'case',
    choice(residenceStatuses),
    'AufenthG',
    'routing',
  ),
  status('decidedFrom', ['Gilt ab', 'Valid from'], 'case', date, 'AufenthG § 7 Abs. 2', 'routing'),
  status('decidedUntil', ['Gilt bis', 'Valid until'], 'case', date, 'AufenthG § 7 Abs. 2', 'routing'),
  status(
    'residenceConditions',
    ['Nebenbestimmungen zum Aufenthalt', 'Conditions of the residence'],
    'case',
    note,
    'AufenthG § 12 Abs. 2',
  ),
  status('residenceReason', ['Begründung zum Aufenthalt', 'Reasons concerning the residence'], 'case', note, 'VwVfG § 39'),
  status(
    'residenceHearingAbout',
    ['Worum es geht', 'What it is about'],
    'case',
    choice({ TITLE: ['Aufenthalt', 'residence'], WORK: ['Beschäftigung', 'employment'] }),
    'local',
  ),
  status('cardOrderedOn', ['Karte bestellt am', 'Card ordered on'], 'case', pastDate, 'AufenthG § 78'),
  status('cardNumber', ['Seriennummer der Karte', 'Serial number of the card'], 'case', text(40), 'AufenthG § 78'),
  status('cardHandedOverOn', ['Karte ausgehändigt am', 'Card handed over on'], 'case', pastDate, 'AufenthG § 78'),
  status('formerDocumentReturned', ['Bisheriges Dokument eingezogen', 'Former document withdrawn'], 'case', flag, 'local'),
  benefit(
    'benefitLawChanges',
    ['Leistungen wechseln zu einem anderen Träger', 'Benefits pass to another authority'],
    'case',
    flag,
    'AsylbLG § 1 Abs. 2 und 3',
    'routing',
  ),
  benefit(
    'benefitLawReason',
    ['Begründung zum Leistungsrecht', 'Reasons concerning the benefit law'],
    'case',
    note,
    'AsylbLG § 1',
  ),
];
