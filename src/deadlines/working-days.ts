/** Which days are no working days here: Saturdays, Sundays and the holidays of the state that the municipality lies in. */
import { getHolidays } from 'feiertagejs';
import { plusDays, weekday } from './calendar-date.ts';

/** Codes of the states as feiertagejs names them. */
export const states = ['BW', 'BY', 'BE', 'BB', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH'] as const;
export type State = (typeof states)[number];

export interface HolidaySettings {
  state: State;
  /**
   * What the law of the state does not tell for the whole of it: a holiday of one municipality alone (Augsburg: `--08-08`), or
   * one that was or was not one in one year alone (Berlin: `2028-06-17`). `--MM-DD` stands for every year.
   */
  added: readonly { date: string; name: string }[];
  /** Names of feiertagejs, e.g. `MARIAHIMMELFAHRT` in a Bavarian municipality that is mainly Protestant. */
  left: readonly string[];
}

export interface Closed {
  because: 'SATURDAY' | 'SUNDAY' | 'HOLIDAY';
  /** The holiday's name in German. */
  name: string | null;
}

export interface WorkingDays {
  /** Null on a working day. A holiday on a weekend is called a holiday. */
  closed(date: string): Closed | null;
  /** The day itself, or the next working day after it. */
  onOrAfter(date: string): string;
  /** So many working days later, or earlier when negative; the first day is not counted. */
  plus(date: string, count: number): string;
}

export function workingDays({ state, added, left }: HolidaySettings): WorkingDays {
  const byYear = new Map<string, Map<string, string>>();

  function holidays(year: string): Map<string, string> {
    const known = byYear.get(year);
    if (known !== undefined) return known;
    const ofState = getHolidays(Number(year), state)
      .filter(({ name }) => !left.includes(name))
      .map((holiday) => [holiday.dateString, holiday.translate('de') ?? holiday.name] as const);
    const own = added.map(({ date, name }) => [date.startsWith('--') ? `${year}-${date.slice(2)}` : date, name] as const);
    const all = new Map([...ofState, ...own]);
    byYear.set(year, all);
    return all;
  }

  function closed(date: string): Closed | null {
    const name = holidays(date.slice(0, 4)).get(date);
    if (name !== undefined) return { because: 'HOLIDAY', name };
    const day = weekday(date);
    if (day === 6) return { because: 'SATURDAY', name: null };
    return day === 0 ? { because: 'SUNDAY', name: null } : null;
  }

  function onOrAfter(date: string): string {
    let day = date;
    while (closed(day) !== null) day = plusDays(day, 1);
    return day;
  }

  return {
    closed,
    onOrAfter,
    plus(date, count) {
      const step = count < 0 ? -1 : 1;
      let day = date;
      for (let left = Math.abs(count); left > 0;) {
        day = plusDays(day, step);
        if (closed(day) === null) left -= 1;
      }
      return day;
    },
  };
}
