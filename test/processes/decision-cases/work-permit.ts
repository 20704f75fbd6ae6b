import { cases, type Row } from './decision-case.ts';

const worker = {
  validOn: '2026-06-11',
  statusCode: 'GESTATTUNG',
  housingType: 'GEMEINSCHAFTSUNTERKUNFT',
  safeCountryOfOrigin: false,
  workBan: 'NONE',
  permittedMonths: 14,
  removalStepPending: false,
};
const access = (given: string, differing: Record<string, unknown>, answer: string, reviewed = true): Row => [
  given,
  differing,
  { access: answer, reviewed },
];
const workAccess = cases('work-access', worker, [
  access('asylum seeker outside reception, on the last day of the old law', {}, 'MAY'),
  access('case 9: the new law is not reviewed', { validOn: '2026-06-12' }, 'REVIEW', false),
  access('two months', { permittedMonths: 2 }, 'NO'),
  access('three months to the day', { permittedMonths: 3 }, 'MAY'),
  access('in reception, five months', { housingType: 'AUFNAHMEEINRICHTUNG', permittedMonths: 5 }, 'NO'),
  access('in reception, six months', { housingType: 'AUFNAHMEEINRICHTUNG', permittedMonths: 6 }, 'MUST'),
  access('safe country', { safeCountryOfOrigin: true }, 'NO'),
  access('Duldung', { statusCode: 'DULDUNG_60A' }, 'SHOULD'),
  access('Duldung, obstacle caused by the person', { statusCode: 'DULDUNG_60A', workBan: 'SELF_CAUSED' }, 'NO'),
  access('Duldung, identity not clarified', { statusCode: 'DULDUNG_60B' }, 'NO'),
  access('concrete removal step', { statusCode: 'DULDUNG_60A', removalStepPending: true }, 'REVIEW', false),
  access('removal step not known', { statusCode: 'DULDUNG_60A', removalStepPending: null }, 'REVIEW', false),
  access('another status', { statusCode: 'AE_24' }, 'REVIEW', false),
]);

const agency = cases('agency-approval', { employmentType: 'BESCHAEFTIGUNG', permittedMonths: 14 }, [
  ['case 9: a job', {}, { needed: true, reviewed: true }],
  ['training', { employmentType: 'AUSBILDUNG' }, { needed: false, reviewed: true }],
  ['internship', { employmentType: 'PRAKTIKUM_MILOG' }, { needed: false, reviewed: true }],
  ['four years to the day', { permittedMonths: 48 }, { needed: false, legalBasis: '§ 32 Abs. 2 Nr. 5 BeschV' }],
  ['family business', { employmentType: 'FAMILIENBETRIEB' }, { needed: true, reviewed: false }],
  ['months not known', { permittedMonths: null }, { needed: true, reviewed: false }],
]);

export const workPermit = [...workAccess, ...agency];
