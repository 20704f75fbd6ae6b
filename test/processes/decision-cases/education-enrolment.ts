import { cases } from './decision-case.ts';

const claim = cases('education-claim', { ageYears: 4 }, [
  ['case 2: four years', {}, { claim: 'RIGHT', track: 'KITA', legalBasis: '§ 24 Abs. 3 SGB VIII', reviewed: true }],
  ['case 2: eight years', { ageYears: 8 }, { claim: 'DUTY', track: 'GRUNDSCHULE', reviewed: true }],
  ['the day before the first birthday', { ageYears: 0 }, { claim: 'NEED', reviewed: false }],
  ['the first birthday', { ageYears: 1 }, { claim: 'RIGHT', legalBasis: '§ 24 Abs. 2 SGB VIII', reviewed: true }],
  ['six: the state says when school begins', { ageYears: 6 }, { claim: 'DUTY', reviewed: false }],
  ['ten: the kind of school is open', { ageYears: 10 }, { track: 'VORBEREITUNGSKLASSE', reviewed: false }],
  ['seventeen', { ageYears: 17 }, { track: 'BERUFSSCHULE', reviewed: false }],
  ['of age', { ageYears: 18 }, { claim: 'REVIEW', track: null, reviewed: false }],
  ['age not known', { ageYears: null }, { claim: 'REVIEW', reviewed: false }],
]);

const pupil = { educationTrack: 'GRUNDSCHULE', educationFrom: '2026-12-01' };
const supplies = cases('education-grant', pupil, [
  ['case 2: school in the first half of the year', {}, { supplies: 130, reviewed: true }],
  ['the first day of the school year', { educationFrom: '2026-08-01' }, { supplies: 130, reviewed: true }],
  ['case 2: nursery', { educationTrack: 'KITA' }, { supplies: 0, reviewed: true }],
  ['second half of the year', { educationFrom: '2026-02-02' }, { supplies: 65, reviewed: false }],
  ['January: amounts of the year before', { educationFrom: '2026-01-12' }, { supplies: null, reviewed: false }],
  ['school begins in a year without amounts', { educationFrom: '2027-01-11' }, { supplies: 130, reviewed: false }],
  ['decided in a year without amounts', { validOn: '2099-01-02' }, { supplies: null, reviewed: false }],
  ['beginning not known', { educationFrom: null }, { supplies: null, reviewed: false }],
]);

export const educationEnrolment = [...claim, ...supplies];
