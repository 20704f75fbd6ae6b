/** The last day of a period (BGB 187 to 189). */
import type { Period } from '../contracts/deadline.ts';
import { plusDays, plusMonths } from './calendar-date.ts';
import type { WorkingDays } from './working-days.ts';

/**
 * @param countsFirstDay false: the period begins with an event, whose day is not counted (BGB 187(1)), and ends on the day that
 *   corresponds to it (BGB 188(2)). True: it begins with the start of the day (BGB 187(2)) and ends on the day before.
 */
export function endOfPeriod(from: string, { count, unit }: Period, countsFirstDay: boolean, days: WorkingDays): string {
  if (count === 0) return from;
  if (unit === 'workingDays') return days.plus(countsFirstDay ? plusDays(from, -1) : from, count);
  if (unit === 'days' || unit === 'weeks') return plusDays(from, count * (unit === 'weeks' ? 7 : 1) - (countsFirstDay ? 1 : 0));
  const sameDay = plusMonths(from, count * (unit === 'years' ? 12 : 1));
  // A month without such a day ends the period with its own last day, which then is no day too many (BGB 188(3)).
  return countsFirstDay && sameDay.slice(8) === from.slice(8) ? plusDays(sameDay, -1) : sameDay;
}

/** The day so long before; for warnings, which no law counts. */
export function before(date: string, { count, unit }: Period, days: WorkingDays): string {
  if (unit === 'workingDays') return days.plus(date, -count);
  if (unit === 'days' || unit === 'weeks') return plusDays(date, -count * (unit === 'weeks' ? 7 : 1));
  return plusMonths(date, -count * (unit === 'years' ? 12 : 1));
}
