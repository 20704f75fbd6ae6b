import { earliest, lastDayOfMonths, plusDays } from './calendar.ts';

/** Bridging benefits last two weeks at most (AsylbLG 1(4)). */
export const BRIDGING_DAYS = 14;

export const bridgingUntil = (benefitFrom: string): string => plusDays(benefitFrom, BRIDGING_DAYS - 1);

/** How long a restriction may last (AsylbLG 14(1)), for disorder (AsylbLG 1a(7)). */
export const monthsOfRestriction = (ground: string | null): number => (ground === 'P7_DISORDER' ? 1 : 6);

/**
 * The last day of a restriction: six months at most (AsylbLG 14(1)), one month for disorder (AsylbLG 1a(7)). An earlier end
 * that a caseworker has set stands; a later one is cut to what the law allows.
 *
 * @param ground `restrictionGround` of the field catalogue, null when it was not recorded
 */
export function restrictionUntil(restrictionFrom: string, ground: string | null, decidedUntil: string | null): string {
  const latest = lastDayOfMonths(restrictionFrom, monthsOfRestriction(ground));
  return decidedUntil !== null && decidedUntil >= restrictionFrom ? earliest(latest, decidedUntil) : latest;
}
