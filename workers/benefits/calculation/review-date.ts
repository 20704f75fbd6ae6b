import { earliest, plusDays, plusMonths } from './calendar.ts';
import type { EntitlementOutcome } from './rate.ts';

/** After this many months without an essential interruption section 2 follows section 3 (AsylbLG 2(1)). */
const MONTHS_UNTIL_SECTION_2 = 36;

/** Where the law sets no date, benefits are looked at once a year (our own rule). */
const MONTHS_BETWEEN_REVIEWS = 12;

export interface ReviewFacts {
  outcome: EntitlementOutcome;
  benefitFrom: string;
  /** End of the restriction or of the bridging benefits. */
  benefitUntil: string | null;
  entryDate: string | null;
  statusValidUntil: string | null;
}

/**
 * The day on which the benefits have to be examined again: the end of a limited benefit, the day after month 36 for basic
 * benefits (AsylbLG 2(1)), the expiry of the residence status, in any case after a year for section 2 and for persons whom
 * month 36 did not bring into section 2. The earliest of what applies.
 */
export function reviewOn({ outcome, benefitFrom, benefitUntil, entryDate, statusValidUntil }: ReviewFacts): string {
  const later = (date: string | null): string[] => (date !== null && date > benefitFrom ? [date] : []);
  if (benefitUntil !== null) return earliest(benefitUntil, ...later(statusValidUntil));
  const waitingPeriodEnds =
    outcome === 'SECTION_3' && entryDate !== null ? later(plusDays(plusMonths(entryDate, MONTHS_UNTIL_SECTION_2), 1)) : [];
  const yearly = waitingPeriodEnds.length === 0 ? [plusMonths(benefitFrom, MONTHS_BETWEEN_REVIEWS)] : [];
  return earliest(...waitingPeriodEnds, ...yearly, ...later(statusValidUntil));
}
