import { earliest, plusDays, plusMonths } from './calendar.ts';
import type { EntitlementOutcome } from './rate.ts';
import { monthsOfRestriction } from './restriction-period.ts';

/** After this many months without an essential interruption section 2 follows section 3 (AsylbLG 2(1)). */
const MONTHS_UNTIL_SECTION_2 = 36;

/** Where the law sets no date, benefits are looked at once a year (our own rule). */
const MONTHS_BETWEEN_REVIEWS = 12;

export interface ReviewFacts {
  outcome: EntitlementOutcome;
  restrictionGround: string | null;
  benefitFrom: string;
  /** End of the restriction or of the bridging benefits. */
  benefitUntil: string | null;
  entryDate: string | null;
  statusValidUntil: string | null;
}

export const reviewNorms = ['ASYLBLG_2', 'ASYLBLG_14', 'ASYLBLG_1A_7', 'ASYLBLG_1_4', 'BENEFIT_REVIEW'] as const;
type ReviewNorm = (typeof reviewNorms)[number];

/**
 * The day on which the benefits have to be examined again: the end of a limited benefit, the day after month 36 for basic
 * benefits (AsylbLG 2(1)), the expiry of the residence status, in any case after a year for section 2 and for persons whom
 * month 36 did not bring into section 2. The earliest of what applies.
 */
export function reviewOn(facts: ReviewFacts): string {
  const { benefitFrom, benefitUntil, statusValidUntil } = facts;
  const later = (date: string | null): string[] => (date !== null && date > benefitFrom ? [date] : []);
  if (benefitUntil !== null) return earliest(benefitUntil, ...later(statusValidUntil));
  const waitingPeriodEnds = later(dayAfterWaiting(facts));
  const yearly = waitingPeriodEnds.length === 0 ? [plusMonths(benefitFrom, MONTHS_BETWEEN_REVIEWS)] : [];
  return earliest(...waitingPeriodEnds, ...yearly, ...later(statusValidUntil));
}

/** The norm that limits the benefits, whatever else brings their review forward; our own where none does. */
export function reviewNorm(facts: ReviewFacts): ReviewNorm {
  if (facts.outcome === 'BRIDGING') return 'ASYLBLG_1_4';
  if (facts.outcome === 'RESTRICTED_1A')
    return monthsOfRestriction(facts.restrictionGround) === 1 ? 'ASYLBLG_1A_7' : 'ASYLBLG_14';
  const waited = dayAfterWaiting(facts);
  return waited !== null && waited > facts.benefitFrom ? 'ASYLBLG_2' : 'BENEFIT_REVIEW';
}

function dayAfterWaiting({ outcome, entryDate }: ReviewFacts): string | null {
  if (outcome !== 'SECTION_3' || entryDate === null) return null;
  return plusDays(plusMonths(entryDate, MONTHS_UNTIL_SECTION_2), 1);
}
