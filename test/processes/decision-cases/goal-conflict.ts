import { cases } from './decision-case.ts';

const trainee = { trainingStart: '2027-08-01', tolerationMonths: 4, identityClarified: true, removalStepPending: false };
export const goalConflict = cases('training-toleration', trainee, [
  ['case 5: training from 1 August 2027', {}, { outcome: 'MANDATORY', grantFrom: '2027-01-01', reviewed: true }],
  ['training in six months', { validOn: '2027-02-01' }, { outcome: 'MANDATORY', grantFrom: '2027-02-01' }],
  ['two months of Duldung', { tolerationMonths: 2 }, { outcome: 'NOT_MET', grantFrom: null, reviewed: true }],
  ['identity not clarified', { identityClarified: false }, { outcome: 'NOT_MET' }],
  ['concrete removal step', { removalStepPending: true }, { outcome: 'NOT_MET' }],
  ['removal step not known', { removalStepPending: null }, { outcome: 'REVIEW', grantFrom: null, reviewed: false }],
  ['start not known', { trainingStart: null }, { outcome: 'REVIEW', reviewed: false }],
]);
