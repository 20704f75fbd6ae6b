import { cases } from './decision-case.ts';

const review = { outcome: 'REVIEW', reviewed: false };
const noEffect = { outcome: 'OBJECTION', suspensiveEffect: false, reviewed: true };
export const objection = cases('remedy', { contestedDecisionKind: 'RESTRICTION' }, [
  [
    'case 10: restriction',
    {},
    { ...noEffect, norm: 'SGG_84', reviewingDepartment: 'lst', legalBasis: '§ 84 SGG, § 11 Abs. 4 Nr. 2 AsylbLG' },
  ],
  ['withdrawal', { contestedDecisionKind: 'BENEFIT_WITHDRAWAL' }, { ...noEffect, norm: 'SGG_84' }],
  ['refusal of benefits', { contestedDecisionKind: 'REFUSAL' }, { ...noEffect, legalBasis: '§ 84 SGG, § 86b Abs. 2 SGG' }],
  ['amount of a grant', { contestedDecisionKind: 'GRANT' }, { ...noEffect, reviewingDepartment: 'lst' }],
  ['fee', { contestedDecisionKind: 'HOUSING_FEE' }, { ...noEffect, norm: 'VWGO_70', reviewingDepartment: 'recht' }],
  [
    'allocation by municipal by-law',
    { contestedDecisionKind: 'HOUSING_ALLOCATION' },
    { outcome: 'OBJECTION', suspensiveEffect: true },
  ],
  ['refused title', { contestedDecisionKind: 'TITLE_REFUSAL' }, { ...noEffect, norm: 'VWGO_70', reviewingDepartment: 'abh' }],
  [
    'measure under the AsylG',
    { contestedDecisionKind: 'ASYLUM_MEASURE' },
    { outcome: 'NO_OBJECTION', norm: 'NONE', reviewed: true },
  ],
  ['refused work permit', { contestedDecisionKind: 'WORK_PERMIT_REFUSAL' }, review],
  ['kind not known', { contestedDecisionKind: null }, review],
]);
