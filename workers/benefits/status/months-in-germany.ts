import { plusDays, wholeMonthsBetween } from '../calculation/calendar.ts';

/**
 * Whole months of stay that are complete before a day. The day of entry does not count (BGB 187(1)), so that somebody who
 * came on 7 January has stayed 15 months from 8 April of the next year on (LSG NRW, L 20 AY 40/19: counted to the day).
 *
 * @returns null when the date of entry is not known
 */
export function monthsInGermany(entryDate: string | undefined, on: string): number | null {
  return entryDate === undefined ? null : Math.max(0, wholeMonthsBetween(entryDate, plusDays(on, -1)));
}
