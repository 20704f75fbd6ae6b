/** Which days of a month are still to be paid for. */
import type { BenefitGrant } from '../../../src/case-file/repositories.ts';
import { earliest, firstOfMonth, lastOfMonth, plusDays } from '../calculation/calendar.ts';

export interface DueDays {
  from: string;
  until: string;
}

const latest = (...dates: string[]): string => dates.reduce((last, date) => (date > last ? date : last));

/**
 * From the day after the last paid one, at the earliest the first of the month, until its last day or the end of the benefits.
 *
 * @param benefitEndDate last day as the transfer to another authority set it; null when none is set
 * @returns null when nothing is left of the month
 */
export function dueDays(
  grant: Pick<BenefitGrant, 'benefitFrom' | 'paidUntil'>,
  month: string,
  benefitEndDate: string | null,
): DueDays | null {
  const first = `${month}-01`;
  const from = latest(firstOfMonth(first), grant.benefitFrom, plusDays(grant.paidUntil, 1));
  const until = earliest(lastOfMonth(first), ...(benefitEndDate === null ? [] : [benefitEndDate]));
  return from <= until ? { from, until } : null;
}

/** Days before the month that the grant gives and nobody has paid. */
export function hasUnpaidDaysBefore(grant: Pick<BenefitGrant, 'benefitFrom' | 'paidUntil'>, month: string): boolean {
  const first = `${month}-01`;
  return grant.benefitFrom < first && plusDays(grant.paidUntil, 1) < first;
}
