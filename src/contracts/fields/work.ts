/** Permission to work, and what partners answered about it. */
import { choice, date, fieldsOf, note, pastDate, wholeNumber } from './define-field.ts';

const core = fieldsOf('CORE');
const status = fieldsOf('STATUS');

export const workFields = [
  core('jobStartOn', ['Beginn der Beschäftigung', 'Start of the job'], 'case', date, 'AsylbLG § 8a'),
  status(
    'workBan',
    ['Ausschlussgrund', 'Ground that excludes work'],
    'person',
    choice({
      NONE: ['kein Ausschlussgrund', 'no ground'],
      ENTRY_FOR_BENEFITS: ['Einreise zum Leistungsbezug (§ 60a Abs. 6 Nr. 1)', 'entry for benefits'],
      SELF_CAUSED: ['selbst zu vertretendes Hindernis (§ 60a Abs. 6 Nr. 2)', 'obstacle caused by the person'],
      IDENTITY: ['Duldung für Personen mit ungeklärter Identität (§ 60b)', 'identity not clarified'],
    }),
    'AufenthG §§ 60a Abs. 6, 60b',
    'routing',
  ),
  status(
    'permittedMonths',
    ['Monate seit Asylantrag oder Duldung', 'Months since application or toleration'],
    'person',
    wholeNumber(0, 1200),
    'AsylG § 61, BeschV § 32',
    'routing',
  ),
  status(
    'workAccess',
    ['Zugang zum Arbeitsmarkt', 'Access to the labour market'],
    'case',
    choice({
      NO: ['keine Beschäftigung', 'no employment'],
      MAY: ['kann erlaubt werden', 'may be permitted'],
      SHOULD: ['soll erlaubt werden', 'should be permitted'],
      MUST: ['ist zu erlauben', 'has to be permitted'],
    }),
    'AsylG § 61, AufenthG § 60a',
    'routing',
  ),
  status(
    'agencyQuestion',
    ['Rückfrage der Agentur und Klärung', 'Question of the agency, and the answer'],
    'case',
    note,
    'BeschV § 36',
  ),
  status(
    'workPermitDecision',
    ['Entscheidung über die Beschäftigungserlaubnis', 'Decision on the work permit'],
    'case',
    choice({ GRANTED: ['Erlaubnis erteilt', 'granted'], REFUSED: ['Erlaubnis abgelehnt', 'refused'] }),
    'AsylG § 61, AufenthG § 4a Abs. 4',
    'routing',
  ),
  status('workPermitUntil', ['Erlaubnis gültig bis', 'Permit valid until'], 'case', date, 'AufenthG § 4a Abs. 4'),
  status('workPermitConditions', ['Nebenbestimmungen', 'Conditions'], 'case', note, 'VwVfG § 36'),
  status(
    'workPermitReason',
    ['Begründung zur Beschäftigungserlaubnis', 'Reasons concerning the permit'],
    'case',
    note,
    'VwVfG § 39',
  ),
  status('residenceHearingOn', ['Anhörung versandt am', 'Hearing letter sent on'], 'case', pastDate, 'VwVfG § 28'),
  status('residenceStatementOn', ['Äußerung eingegangen am', 'Statement received on'], 'case', pastDate, 'VwVfG § 28'),
  status('residenceStatement', ['Inhalt der Äußerung', 'What the statement says'], 'case', note, 'VwVfG § 28'),
  status(
    'residenceReleaseReason',
    ['Begründung der Freigabe oder Rückgabe', 'Reasons for release or return'],
    'case',
    note,
    'local',
  ),
  core(
    'partnerAnswer',
    ['Antwort des Partners', 'Answer of the partner'],
    'case',
    choice({
      APPROVED: ['zugestimmt', 'approved'],
      REFUSED: ['abgelehnt', 'refused'],
      QUESTION: ['Rückfrage', 'asked back'],
      SILENT: ['keine Antwort', 'no answer'],
      OTHERWISE: ['auf anderem Weg geklärt', 'settled otherwise'],
    }),
    'local',
    'routing',
  ),
  core('partnerChaseNote', ['Wie es geklärt wurde', 'How it was settled'], 'case', note, 'local'),
];
