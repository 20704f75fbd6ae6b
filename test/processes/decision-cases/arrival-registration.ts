import { cases } from './decision-case.ts';

const calm = { urgencySigns: [], documentExpiresOn: null, benefitGapFrom: null, vulnerable: false };
const today = { urgency: 'TODAY', workingDays: 0, reviewed: true };
const twoDays = { urgency: 'TWO_DAYS', workingDays: 2, reviewed: true };
const fiveDays = { urgency: 'FIVE_DAYS', workingDays: 5, reviewed: true };
const tenDays = { urgency: 'TEN_DAYS', workingDays: 10, reviewed: true };
const urgencyOpen = { urgency: 'TWO_DAYS', workingDays: 2, reviewed: false };

const urgency = cases('urgency', calm, [
  ['no sign', {}, tenDays],
  ['child in danger', { urgencySigns: ['CHILD_DANGER'] }, today],
  ['violence', { urgencySigns: ['VIOLENCE'] }, today],
  ['homeless tonight, among other signs', { urgencySigns: ['COURT_DEADLINE', 'HOMELESS_TONIGHT'] }, today],
  ['acute illness', { urgencySigns: ['ACUTE_ILLNESS'] }, today],
  ['document expires in 14 days', { documentExpiresOn: '2026-11-30' }, twoDays],
  ['document expires in 15 days', { documentExpiresOn: '2026-12-01' }, tenDays],
  ['document has expired', { documentExpiresOn: '2026-11-01' }, twoDays],
  ['benefit gap in 3 days', { benefitGapFrom: '2026-11-19' }, twoDays],
  ['benefit gap in 4 days', { benefitGapFrom: '2026-11-20' }, tenDays],
  ['court deadline', { urgencySigns: ['COURT_DEADLINE'] }, twoDays],
  ['training starts soon', { urgencySigns: ['TRAINING_SOON'] }, twoDays],
  ['vulnerable person', { vulnerable: true }, fiveDays],
  ['vulnerable as a sign', { urgencySigns: ['VULNERABLE'] }, fiveDays],
  ['vulnerable, but with a court deadline', { vulnerable: true, urgencySigns: ['COURT_DEADLINE'] }, twoDays],
  ['signs not recorded', { urgencySigns: null }, urgencyOpen],
  ['signs of the wrong type', { urgencySigns: 7 }, urgencyOpen],
  ['no day to judge by', { validOn: null }, urgencyOpen],
]);

const other = { nationalityGroup: 'OTHER', removalFlag: false, nameInitial: 'B' };
const team = cases('team', other, [
  ['A to F', {}, { team: 'abh-1', reviewed: true }],
  ['F is still team 1', { nameInitial: 'F' }, { team: 'abh-1' }],
  ['G is team 2', { nameInitial: 'G' }, { team: 'abh-2' }],
  ['L is team 3', { nameInitial: 'L' }, { team: 'abh-3' }],
  ['Z is team 4', { nameInitial: 'Z' }, { team: 'abh-4' }],
  ['Ukrainians before the removal flag', { nationalityGroup: 'UKR', removalFlag: true }, { team: 'abh-24' }],
  ['removal flag', { removalFlag: true }, { team: 'abh-return' }],
  ['no initial', { nameInitial: null }, { team: 'abh-lead', reviewed: false }],
  ['unknown whether a removal is pending', { removalFlag: null }, { team: 'abh-lead', reviewed: false }],
]);

export const arrivalRegistration = [...urgency, ...team];
