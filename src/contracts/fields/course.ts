/** Integration courses: who has to or may attend one, and what becomes of it. */
import { choice, fieldsOf, flag, note, pastDate } from './define-field.ts';

const core = fieldsOf('CORE');
const status = fieldsOf('STATUS');
const benefit = fieldsOf('BENEFIT');

export const courseFields = [
  benefit('asylbLGBenefits', ['Bezieht Leistungen nach dem AsylbLG', 'Receives AsylbLG benefits'], 'case', flag, 'AsylbLG § 5b', 'routing'), // prettier-ignore
  status('integrationNeed', ['In besonderer Weise integrationsbedürftig', 'In special need of integration'], 'case', flag, 'AufenthG § 44a Abs. 1 Satz 1 Nr. 3', 'routing'), // prettier-ignore
  status(
    'courseDecision',
    ['Entscheidung über den Kurs', 'Decision on the course'],
    'case',
    choice({
      OBLIGATION: ['zur Teilnahme verpflichten', 'oblige to attend'],
      ENTITLEMENT: ['Berechtigung bestätigen', 'confirm the entitlement'],
      NONE: ['kein Integrationskurs', 'no integration course'],
    }),
    'AufenthG §§ 44, 44a',
    'routing',
  ),
  status('courseReason', ['Begründung der Entscheidung über den Kurs', 'Reasons for the decision on the course'], 'case', note, 'VwVfG § 39'), // prettier-ignore
  core('registrationAskedOn', ['Nach der Anmeldung gefragt am', 'Asked about the registration on'], 'case', pastDate, 'IntV § 7'),
  core('registrationRefused', ['Anmeldung wird verweigert', 'Registration is refused'], 'case', flag, 'IntV § 7', 'routing'),
  core('courseRegistrationNote', ['Vermerk zur Kursanmeldung', 'Note on the course registration'], 'case', note, 'local'),
  benefit('absenceStatement', ['Äußerung zum Fernbleiben', 'Statement on the absence'], 'case', note, 'VwVfG § 28'),
  benefit('absenceHeardOn', ['Angehört am', 'Heard on'], 'case', pastDate, 'VwVfG § 28'),
  benefit(
    'absenceOutcome',
    ['Bewertung des Fernbleibens', 'Assessment of the absence'],
    'case',
    choice({
      EXCUSED: ['wichtiger Grund, der Kurs geht weiter', 'important reason, the course goes on'],
      RESTRICT: ['kein wichtiger Grund, Leistungen neu prüfen', 'no important reason, assess benefits anew'],
    }),
    'AsylbLG § 5b Abs. 2',
    'routing',
  ),
];
