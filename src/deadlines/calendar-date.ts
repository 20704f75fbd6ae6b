/** Calendar arithmetic on `YYYY-MM-DD` strings, which compare in date order as strings; free of time zones. */
import { InvalidInput } from '../errors.ts';

const dayMs = 86_400_000;
/** What a deadline can reasonably be about; a slip of the keyboard lies outside. */
const earliestYear = 1950;
const latestYear = 2150;

/**
 * @param field what the date is called in the request
 * @throws InvalidInput DATE_IMPOSSIBLE for a day that no calendar has, or one far outside our time
 */
export function checkDate(date: string, field: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === date;
  if (!exists || Number(year) < earliestYear || Number(year) > latestYear) {
    throw new InvalidInput('DATE_IMPOSSIBLE', { field, values: { date } });
  }
  return date;
}

const toInstant = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const toDate = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

export const plusDays = (date: string, days: number): string => toDate(toInstant(date) + days * dayMs);

/** Calendar days from one date to the other; negative when `to` lies before `from`. */
export const daysBetween = (from: string, to: string): number => Math.round((toInstant(to) - toInstant(from)) / dayMs);

/** The day of the month that corresponds by its number, or the last day of a month that has no such day (BGB 188(3)). */
export function plusMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toDate(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
}

/** 0 is Sunday. */
export const weekday = (date: string): number => new Date(toInstant(date)).getUTCDay();
