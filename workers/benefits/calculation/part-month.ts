import { shareOf } from './commercial-rounding.ts';
import { daysInclusive, earliest, firstOfMonth, lastOfMonth, plusDays } from './calendar.ts';

/** A month of benefits always has 30 days, whatever the calendar says (AsylbLG 3(6)). */
export const DAYS_OF_BENEFIT_MONTH = 30;

/** The part of one calendar month for which benefits are due. Both dates are in the same month and included. */
export interface BenefitMonth {
  from: string;
  until: string;
  /** Thirtieths of the monthly amount: 30 for a whole month, else one for each calendar day, at most 30. */
  thirtieths: number;
}

/** Cuts a period into its calendar months, the first and the last of which may be parts; empty when `until` is before `from`. */
export function benefitMonths(from: string, until: string): BenefitMonth[] {
  const months: BenefitMonth[] = [];
  for (let start = from; start <= until; start = plusDays(lastOfMonth(start), 1)) {
    const end = earliest(lastOfMonth(start), until);
    const whole = start === firstOfMonth(start) && end === lastOfMonth(start);
    const thirtieths = whole ? DAYS_OF_BENEFIT_MONTH : Math.min(DAYS_OF_BENEFIT_MONTH, daysInclusive(start, end));
    months.push({ from: start, until: end, thirtieths });
  }
  return months;
}

/** What is due for one month or part of it, in cents (AsylbLG 3(6)). */
export function amountOfMonth(monthlyCents: number, month: BenefitMonth): number {
  return shareOf(monthlyCents, month.thirtieths, DAYS_OF_BENEFIT_MONTH);
}
