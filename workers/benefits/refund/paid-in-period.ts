import type { PaymentOrder } from '../../../src/case-file/repositories.ts';
import { daysInclusive } from '../calculation/calendar.ts';

type Paid = Pick<PaymentOrder, 'amountCents' | 'period'>;

/**
 * What was paid for the days of a period, in cents: a payment that reaches beyond it counts by its share of days.
 * @param from first and `until` last day, `YYYY-MM-DD`
 */
export function paidInPeriod(orders: readonly Paid[], from: string, until: string): number {
  return orders.reduce((sum, order) => sum + shareOf(order, from, until), 0);
}

function shareOf({ amountCents, period }: Paid, from: string, until: string): number {
  const [paidFrom = '', paidUntil = ''] = period.split('/');
  const first = paidFrom > from ? paidFrom : from;
  const last = paidUntil < until ? paidUntil : until;
  if (last < first) return 0;
  return Math.round((amountCents * daysInclusive(first, last)) / daysInclusive(paidFrom, paidUntil));
}
