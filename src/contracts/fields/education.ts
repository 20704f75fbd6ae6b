/** A child's way into nursery or school, and education and participation benefits. Kept with the child. */
import { choice, choices, date, fieldsOf, flag, money, note, reference, text } from './define-field.ts';

const core = fieldsOf('CORE');
const benefit = fieldsOf('BENEFIT');

export const educationFields = [
  core('childPersonId', ['Kind', 'Child'], 'case', reference, 'local', 'routing'),
  core(
    'educationTrack',
    ['Bildungsangebot', 'Kind of education'],
    'person',
    choice({
      KITA: ['Kita', 'nursery'],
      TAGESPFLEGE: ['Tagespflege', 'childminder'],
      GRUNDSCHULE: ['Grundschule', 'primary school'],
      WEITERFUEHREND: ['weiterführende Schule', 'secondary school'],
      VORBEREITUNGSKLASSE: ['Vorbereitungsklasse', 'preparatory class'],
      BERUFSSCHULE: ['Berufsschule', 'vocational school'],
    }),
    'local',
    'routing',
  ),
  core('educationFrom', ['Gewünschter Beginn', 'Wanted from'], 'person', date, 'SGB VIII § 24', 'routing'),
  core('educationHistory', ['Bisheriger Besuch von Kita oder Schule', 'Nursery or school so far'], 'person', note, 'local'),
  core('educationWish', ['Wünsche der Eltern', 'What the parents wish'], 'person', note, 'SGB VIII § 5'),
  core('educationClaimReason', ['Begründung des Angebots', 'Reasons for the kind of education'], 'person', note, 'local'),
  core('placementInstitution', ['Gewünschte Einrichtung', 'Wanted institution'], 'person', text(200), 'SGB VIII § 5'),
  core('placementNote', ['Vermerk zur Vermittlung', 'Note on the placement'], 'person', note, 'local'),
  core('educationInstitution', ['Kita oder Schule', 'Nursery or school'], 'person', text(200), 'local'),
  core('educationStartedOn', ['Erster Tag', 'First day'], 'person', date, 'local'),
  core(
    'admissionProofsComplete',
    ['Nachweise für die Aufnahme liegen vor', 'Proofs needed for the admission are there'],
    'person',
    flag,
    'IfSG § 20 Abs. 8 bis 10',
    'routing',
  ),
  core(
    'noPlaceMeasure',
    ['Maßnahme ohne Platz', 'What is done without a place'],
    'person',
    choice({
      OTHER_PROVIDER: ['anderer Träger oder andere Schule', 'another provider or school'],
      INTERIM_OFFER: ['Übergangsangebot, die Suche geht weiter', 'an offer for the meantime, the search goes on'],
      WAIVED: ['Eltern verzichten (nur ohne Schulpflicht)', 'the parents waive it (not where school is compulsory)'],
    }),
    'SGB VIII § 24',
    'routing',
  ),
  core('noPlaceNote', ['Vermerk zum Engpass', 'Note on the shortage'], 'person', note, 'local'),
  benefit(
    'educationGrantDecision',
    ['Entscheidung über Bildung und Teilhabe', 'Decision on education and participation'],
    'person',
    choice({ GRANTED: ['bewilligen', 'grant'], REFUSED: ['ablehnen', 'refuse'] }),
    'AsylbLG § 3 Abs. 4',
    'routing',
  ),
  benefit(
    'educationGrantParts',
    ['Bewilligte Leistungen', 'Benefits granted'],
    'person',
    choices({
      SCHULBEDARF: ['persönlicher Schulbedarf', 'school supplies'],
      AUSFLUEGE: ['Ausflüge und Klassenfahrten', 'outings and class trips'],
      MITTAGESSEN: ['gemeinschaftliches Mittagessen', 'lunch together'],
      TEILHABE: ['Teilhabe am sozialen und kulturellen Leben', 'social and cultural participation'],
      LERNFOERDERUNG: ['Lernförderung', 'tutoring'],
      BEFOERDERUNG: ['Schülerbeförderung', 'transport to school'],
    }),
    'SGB XII § 34',
  ),
  benefit('suppliesAmount', ['Betrag für den Schulbedarf', 'Amount for school supplies'], 'person', money, 'SGB XII § 34 Abs. 3', 'routing'), // prettier-ignore
  benefit('educationGrantReason', ['Begründung zu Bildung und Teilhabe', 'Reasons on education and participation'], 'person', note, 'VwVfG § 39'), // prettier-ignore
];
