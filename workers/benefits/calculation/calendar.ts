/** Calendar arithmetic on `YYYY-MM-DD` strings; they compare in date order as strings. */
import { addDays, addMonths, differenceInCalendarDays, differenceInMonths, endOfMonth, formatISO, parseISO } from 'date-fns';

const toDate = (date: Date): string => formatISO(date, { representation: 'date' });

export const plusDays = (date: string, days: number): string => toDate(addDays(parseISO(date), days));

/** The same day of a later month, or that month's last day when it has no such day (BGB 188(3)). */
export const plusMonths = (date: string, months: number): string => toDate(addMonths(parseISO(date), months));

/**
 * The last day of a period of whole months that begins with the start of `from`: the day before the same day of the last
 * month, or that month's last day when it has no such day (BGB 187(2), 188(2), 188(3)).
 */
export function lastDayOfMonths(from: string, months: number): string {
  const sameDay = plusMonths(from, months);
  return sameDay.slice(8) === from.slice(8) ? plusDays(sameDay, -1) : sameDay;
}

/** Whole months that have passed between two dates, the last day of a shorter month counting as the missing day (BGB 188). */
export const wholeMonthsBetween = (from: string, to: string): number => differenceInMonths(parseISO(to), parseISO(from));

/** Calendar days from one date to another, both included. */
export const daysInclusive = (from: string, to: string): number => differenceInCalendarDays(parseISO(to), parseISO(from)) + 1;

export const lastOfMonth = (date: string): string => toDate(endOfMonth(parseISO(date)));

export const firstOfMonth = (date: string): string => `${date.slice(0, 7)}-01`;

export const earliest = (...dates: string[]): string => dates.reduce((first, date) => (date < first ? date : first));
