/** Dates and records that keep a month from being paid unseen. */
import type { BenefitGrant, SubjectFields } from '../../../src/case-file/repositories.ts';
import type { MonthChange } from '../../../src/contracts/benefit-run.ts';
import type { BenefitFields } from '../benefits.service.ts';
import { type DueDays, hasUnpaidDaysBefore } from './due-days.ts';

/** Recorded for the household when it lives elsewhere. */
const ofDwelling = ['address', 'housingType'] as const;

export function changesByDate(
  grant: BenefitGrant,
  month: string,
  due: DueDays,
  applicant: Pick<BenefitFields, 'nextReviewOn' | 'reviewOutcome'>,
  household: SubjectFields['values'],
): MonthChange[] {
  const reviewOn = [grant.reviewOn, applicant.nextReviewOn ?? null].reduce(
    (latest, date) => (latest === null || (date !== null && date > latest) ? date : latest),
    null,
  );
  const found: [MonthChange, boolean][] = [
    ['EARLIER_DAYS_UNPAID', hasUnpaidDaysBefore(grant, month)],
    ['RESTRICTION_ENDS', grant.benefitUntil !== null && grant.benefitUntil < due.until],
    ['REVIEW_DUE', reviewOn !== null && reviewOn <= due.until],
    ['REVIEW_ENDED', applicant.reviewOutcome === 'END'],
    ['MOVED', ofDwelling.some((key) => (household[key]?.recordedAt ?? grant.decidedAt) > grant.decidedAt)],
  ];
  return found.filter(([, holds]) => holds).map(([change]) => change);
}
