import { cases } from './decision-case.ts';

const recognised = { statusCode: 'AE_25_2_GFK', germanLevel: 'A0', asylbLGBenefits: false, integrationNeed: false };
export const courseAssignment = cases('course-basis', recognised, [
  ['case 8: recognised, no German', {}, { basis: '44A_1_1', decision: 'OBLIGATION', department: 'abh', reviewed: true }],
  ['recognised, needs to learn to write', { germanLevel: 'ALPHA' }, { basis: '44A_1_1', reviewed: true }],
  ['recognised, A2, special need', { germanLevel: 'A2', integrationNeed: true }, { basis: '44A_1_3', decision: 'OBLIGATION' }],
  ['recognised, A2', { germanLevel: 'A2' }, { basis: 'NONE', decision: 'ENTITLEMENT', department: 'abh', reviewed: true }],
  ['sufficient German', { germanLevel: 'B1' }, { decision: 'NONE', reviewed: true }],
  [
    'asylum seeker with benefits: the benefits department may oblige',
    { statusCode: 'GESTATTUNG', asylbLGBenefits: true },
    { basis: '44A_1_4_ASYLBLG', department: 'lst', reviewed: false },
  ],
  ['asylum seeker without benefits', { statusCode: 'GESTATTUNG' }, { decision: 'REVIEW', department: 'abh', reviewed: false }],
  [
    'Duldung: its ground is not in the status',
    { statusCode: 'DULDUNG_60A', asylbLGBenefits: true },
    { department: 'lst', reviewed: false },
  ],
  ['section 24', { statusCode: 'AE_24' }, { decision: 'ENTITLEMENT', reviewed: false }],
  ['level not known', { germanLevel: null }, { decision: 'REVIEW', reviewed: false }],
  ['special need not judged', { germanLevel: 'A2', integrationNeed: null }, { decision: 'REVIEW', reviewed: false }],
]);
