import type { Calculation } from '../../../src/case-file/repositories.ts';
import { earliest, lastOfMonth, plusMonths } from '../calculation/calendar.ts';
import { amountOfMonth, benefitMonths } from '../calculation/part-month.ts';

export interface DuePayment {
  period: { from: string; until: string };
  amountCents: number;
}

type Benefit = Pick<
  Calculation,
  | 'outcome'
  | 'benefitFrom'
  | 'benefitUntil'
  | 'monthlyAmountCents'
  | 'housingCostsCents'
  | 'countedAssetsCents'
  | 'beforeRestriction'
>;

/** Cash that was handed out before the decision; it is set against what is due for the days from it on. */
export interface UrgentHelp {
  amountCents: number;
  on: string | null;
}

/**
 * What a decision makes payable on a day: the calendar months from the beginning of the benefits up to the current one (or
 * the first, when the benefits begin later), by thirtieths, less the assets to be used up and less urgent help that was paid
 * out within them. Never beyond the end of the benefits, nor beyond the year, whose rates the calculation follows. Bridging
 * benefits are paid at once; full benefits before a restriction are added.
 *
 * @throws Error when the benefits begin more than a month ahead (AsylbLG 3(6): at most one month in advance)
 */
export function duePayment(benefit: Benefit, urgentHelp: UrgentHelp, today: string): DuePayment {
  const { benefitFrom, benefitUntil, monthlyAmountCents, housingCostsCents, countedAssetsCents, beforeRestriction } = benefit;
  const from = beforeRestriction?.from ?? benefitFrom;
  if (from > plusMonths(today, 1)) {
    throw new Error(`benefitFrom: Die Leistung ab ${from} darf erst einen Monat vorher angewiesen werden (§ 3 Abs. 6 AsylbLG).`);
  }
  const monthCents = monthlyAmountCents + housingCostsCents;
  const atOnce = benefit.outcome === 'UEBERBRUECKUNG_1_4' && benefitUntil !== null;
  const period = { from, until: atOnce ? benefitUntil : lastPayableDay(benefitFrom, benefitUntil, today) };
  const due = atOnce
    ? monthCents
    : benefitMonths(benefitFrom, period.until).reduce((sum, month) => sum + amountOfMonth(monthCents, month), 0);
  const helped = urgentHelp.on !== null && urgentHelp.on >= period.from && urgentHelp.on <= period.until;
  const deducted = countedAssetsCents + (helped ? urgentHelp.amountCents : 0);
  return { period, amountCents: Math.max(0, due + (beforeRestriction?.amountCents ?? 0) - deducted) };
}

function lastPayableDay(benefitFrom: string, benefitUntil: string | null, today: string): string {
  return earliest(
    lastOfMonth(benefitFrom > today ? benefitFrom : today),
    `${benefitFrom.slice(0, 4)}-12-31`,
    ...(benefitUntil === null ? [] : [benefitUntil]),
  );
}
