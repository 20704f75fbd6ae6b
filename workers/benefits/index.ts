import calculateBenefit from './calculate-benefit.worker.ts';
import calculateMonth from './calculate-month.worker.ts';
import closeReturnedPayment from './close-returned-payment.worker.ts';
import collectBenefitFacts from './collect-benefit-facts.worker.ts';
import collectMonthFacts from './collect-month-facts.worker.ts';
import endBenefitReview from './end-benefit-review.worker.ts';
import matchResidenceStatus from './match-residence-status.worker.ts';
import orderEducationSupplies from './order-education-supplies.worker.ts';
import orderPayment from './order-payment.worker.ts';
import proposeBenefitEnd from './propose-benefit-end.worker.ts';
import proposeRefundClaim from './propose-refund-claim.worker.ts';
import recordMonthDecision from './record-month-decision.worker.ts';
import scheduleMonthPayment from './schedule-month-payment.worker.ts';
import startBenefitReview from './start-benefit-review.worker.ts';

export type { BenefitsDeps } from './benefits.service.ts';
export { statutoryAssetAllowances } from './calculation/assets.ts';
export { filesOfRun } from './payment/files-of-run.ts';
export { monthUnderRates } from './rates/month-under-rates.ts';

export const benefitsWorkers = [
  matchResidenceStatus,
  collectBenefitFacts,
  calculateBenefit,
  orderPayment,
  orderEducationSupplies,
  startBenefitReview,
  endBenefitReview,
  proposeBenefitEnd,
  proposeRefundClaim,
  collectMonthFacts,
  calculateMonth,
  recordMonthDecision,
  scheduleMonthPayment,
  closeReturnedPayment,
];
