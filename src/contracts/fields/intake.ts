/** What the service centre and the social workers record about one matter. */
import { z } from 'zod';
import { todayInGermany } from '../today-in-germany.ts';
import {
  choice,
  choices,
  date,
  decimal,
  fieldsOf,
  flag,
  matching,
  money,
  note,
  pastDate,
  reference,
  text,
} from './define-field.ts';

const core = fieldsOf('CORE');

/** Aktenzeichen */
const caseNumber = matching(z.string().regex(/^INT-[0-9]{4}-[0-9]{6}$/));
const partner = { kind: 'reference', schema: z.string().min(1).max(64) } as const;

function isMinor(birthDate: string): boolean {
  const today = todayInGermany();
  const ofAge = `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4)}`;
  return birthDate <= today && today < ofAge;
}

export const intakeFields = [
  core('caseNumber', ['Aktenzeichen', 'Case number'], 'case', caseNumber, 'local'),
  core(
    'urgencySigns',
    ['Anzeichen der Dringlichkeit', 'Signs of urgency'],
    'case',
    choices({
      CHILD_DANGER: ['Kindeswohl in Gefahr', 'child in danger'],
      VIOLENCE: ['Gewalt oder Gewaltdrohung', 'violence or threat of violence'],
      HOMELESS_TONIGHT: ['heute Nacht ohne Schlafplatz', 'homeless tonight'],
      ACUTE_ILLNESS: ['akut erkrankt', 'acutely ill'],
      COURT_DEADLINE: ['gerichtliche Frist läuft', 'court deadline running'],
      TRAINING_SOON: ['Ausbildung beginnt in den nächsten 30 Tagen', 'training starts within 30 days'],
      VULNERABLE: ['besonders schutzbedürftig', 'vulnerable'],
    }),
    'local',
    'routing',
  ),
  core(
    'matchDecision',
    ['Ist die Person bereits bekannt?', 'Is the person already known?'],
    'case',
    choice({
      SAME_PERSON: ['Ja, es ist dieselbe Person', 'yes, the same person'],
      NEW_PERSON: ['Nein, es ist eine neue Person', 'no, a new person'],
    }),
    'local',
    'routing',
  ),
  core('matchedPersonId', ['Bekannte Person', 'Known person'], 'case', reference, 'local', 'routing'),
  core('matchReason', ['Woran haben Sie das erkannt?', 'How can you tell?'], 'case', note, 'local'),
  core(
    'youthOfficeContact',
    ['Ansprechperson im Jugendamt', 'Contact in the youth welfare office'],
    'case',
    text(120),
    'SGB VIII § 42a',
  ),
  core('handedOverOn', ['Übergeben am', 'Handed over on'], 'case', pastDate, 'SGB VIII § 42a'),
  core('handOverNote', ['Vermerk zur Übergabe', 'Note on the hand-over'], 'case', note, 'local'),
  core('talkHeldOn', ['Gespräch geführt am', 'Talk held on'], 'case', pastDate, 'local'),
  core(
    'counsellingWanted',
    ['Wünscht Beratung und Hilfeplan', 'Wants counselling and a help plan'],
    'case',
    flag,
    'local',
    'routing',
  ),
  core(
    'courseWanted',
    ['Möchte einen Sprachkurs besuchen', 'Wants to attend a language course'],
    'case',
    flag,
    'AufenthG § 44',
    'routing',
  ),
  core('educationNeeded', ['Kitaplatz gewünscht', 'Place at a nursery wanted'], 'case', flag, 'SGB VIII § 24', 'routing'),
  core('nextTalkOn', ['Nächstes Gespräch am', 'Next talk on'], 'case', date, 'local'),
  core(
    'registrationState',
    ['Stand der Anmeldung', 'State of the registration'],
    'case',
    choice({
      APPOINTMENT: ['Termin bei der Meldebehörde vereinbart', 'appointment made'],
      DONE: ['angemeldet, Bestätigung liegt vor', 'registered, confirmation received'],
      NOT_REACHED: ['Person nicht erreicht', 'person not reached'],
      REFUSED: ['Anmeldung abgelehnt', 'registration refused'],
    }),
    'BMG § 17',
  ),
  core('registeredOn', ['Angemeldet am', 'Registered on'], 'case', pastDate, 'BMG § 17'),
  core('registrationNote', ['Vermerk zur Anmeldung', 'Note on the registration'], 'case', note, 'local'),
  core('courseProvider', ['Kursträger', 'Course provider'], 'case', partner, 'IntV § 7'),
  core(
    'registrationProofReceived',
    ['Anmeldenachweis liegt vor', 'Proof of course registration received'],
    'case',
    flag,
    'IntV § 7 Abs. 2',
  ),
  core(
    'attendance',
    ['Teilnahme', 'Attendance'],
    'case',
    choice({
      ANGEMELDET: ['angemeldet', 'registered'],
      BEGONNEN: ['begonnen', 'started'],
      NICHT_ORDNUNGSGEMAESS: ['nicht ordnungsgemäß', 'irregular'],
      ABGESCHLOSSEN: ['abgeschlossen', 'completed'],
      ABGEBROCHEN: ['abgebrochen', 'broken off'],
    }),
    'IntV § 8 Abs. 3',
    'routing',
  ),
  core(
    'childBirthDate',
    ['Geburtsdatum des Kindes', "Child's date of birth"],
    'case',
    { kind: 'date', schema: z.iso.date().refine(isMinor, { error: 'not a minor' }) },
    'local',
  ),
  core('employerName', ['Arbeitgeber', 'Employer'], 'case', text(120), 'S00000000362'),
  core('jobTitle', ['Tätigkeit', 'Occupation'], 'case', text(120), 'local'),
  core('weeklyHours', ['Wochenstunden', 'Hours a week'], 'case', decimal(z.number().gt(0).max(48)), 'local'),
  core('grossWage', ['Bruttolohn im Monat', 'Gross wage a month'], 'case', money, 'local'),
  core(
    'employmentType',
    ['Beschäftigungsart', 'Kind of employment'],
    'case',
    choice({
      BESCHAEFTIGUNG: ['Beschäftigung', 'employment'],
      AUSBILDUNG: ['Berufsausbildung', 'vocational training'],
      PRAKTIKUM_MILOG: ['Praktikum ohne Mindestlohn', 'internship exempt from the minimum wage'],
      HOCHQUALIFIZIERT_32_2_3: ['hoch qualifiziert (§ 32 Abs. 2 Nr. 3 BeschV)', 'highly qualified'],
      FAMILIENBETRIEB: ['Familienbetrieb', 'family business'],
    }),
    'BeschV § 32',
    'routing',
  ),
  core(
    'baDecision',
    ['Entscheidung der Agentur für Arbeit', 'Decision of the employment agency'],
    'case',
    choice({
      ZUGESTIMMT: ['zugestimmt', 'approved'],
      ABGELEHNT: ['abgelehnt', 'refused'],
      FIKTION: ['gilt als erteilt', 'deemed given'],
      NICHT_ERFORDERLICH: ['nicht erforderlich', 'not needed'],
      RUECKFRAGE: ['Rückfrage', 'asked back'],
    }),
    'BeschV § 36',
    'routing',
  ),
  core('jobcenterOffice', ['Zuständiges Jobcenter', 'Responsible job centre'], 'case', partner, 'SGB II § 36'),
];
