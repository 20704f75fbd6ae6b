/** Dates, times, amounts and deadlines as people write them. All times are those of Germany. */
import type { Language } from './language.ts';

const timeZone = 'Europe/Berlin';
const dayMs = 24 * 60 * 60 * 1000;

export type DeadlineLevel = 'overdue' | 'soon' | 'later';

export interface Formats {
  /** `7. Dezember 2026` */
  date: (iso: string) => string;
  /** `Montag, 7. Dezember 2026` */
  weekday: (iso: string) => string;
  /** `07.12.2026`, for tables */
  shortDate: (iso: string) => string;
  /** `07.12.2026, 14:05` */
  dateTime: (iso: string) => string;
  time: (iso: string) => string;
  /** Integer cents as `1.514,00 €` */
  money: (cents: number) => string;
  /** A difference: `+8,00 €`, `−8,00 €` */
  signedMoney: (cents: number) => string;
  number: (value: number) => string;
  /** `3 Tage`, `2 Std.`, `14 Min.` */
  duration: (ms: number) => string;
  /** `vor 5 Minuten` */
  ago: (iso: string, now?: number) => string;
  /** In words as an official would say it: `heute`, `morgen`, `in 3 Tagen`, `seit 3 Tagen überfällig`. */
  deadline: (iso: string, now?: number) => { text: string; level: DeadlineLevel };
}

/** Calendar days between two instants as a calendar in Germany shows them. */
export function calendarDaysBetween(from: number, to: number): number {
  const day = (at: number): number => {
    const [year, month, date] = new Intl.DateTimeFormat('en-CA', { timeZone }).format(at).split('-').map(Number);
    return Date.UTC(year ?? 0, (month ?? 1) - 1, date ?? 1);
  };
  return Math.round((day(to) - day(from)) / dayMs);
}

export function createFormats(language: Language): Formats {
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  const formatter = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone, ...options });
  const long = formatter({ day: 'numeric', month: 'long', year: 'numeric' });
  const longest = formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  // In figures a date reads in English as it is entered and as it stands in letters: 03/04 would be two days, to two people.
  const figures = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('de-DE', { timeZone, ...options });
  const short = figures({ day: '2-digit', month: '2-digit', year: 'numeric' });
  const clock = formatter({ hour: '2-digit', minute: '2-digit' });
  const both = figures({ day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' });
  const euros = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
  const money = (cents: number) => euros.format(cents / 100);
  const plain = new Intl.NumberFormat(locale);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const unit = (value: number, name: 'day' | 'hour' | 'minute' | 'second') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: name === 'day' ? 'long' : 'short' }).format(value);
  // A date without a time is a day of the calendar, not an instant in some other zone.
  const instant = (iso: string) => new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso);

  function overdueSince(days: number): string {
    if (days === 0) return language === 'de' ? 'heute abgelaufen' : 'expired today';
    const since = unit(days, 'day').replace(/Tage$/, 'Tagen').replace(/Tag$/, 'Tag');
    return language === 'de' ? `seit ${since} überfällig` : `${since} overdue`;
  }

  function ago(iso: string, now = Date.now()): string {
    const ms = instant(iso).getTime() - now;
    const minutes = Math.round(ms / 60_000);
    if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute');
    const hours = Math.round(ms / 3_600_000);
    return Math.abs(hours) < 24 ? relative.format(hours, 'hour') : relative.format(Math.round(ms / dayMs), 'day');
  }

  return {
    date: (iso) => long.format(instant(iso)),
    weekday: (iso) => longest.format(instant(iso)),
    shortDate: (iso) => short.format(instant(iso)),
    dateTime: (iso) => both.format(instant(iso)),
    time: (iso) => clock.format(instant(iso)),
    money,
    signedMoney: (cents) => (cents === 0 ? money(0) : `${cents > 0 ? '+' : '−'}${money(Math.abs(cents))}`),
    number: (value) => plain.format(value),
    duration(ms) {
      if (ms < 60_000) return unit(Math.max(0, Math.round(ms / 1000)), 'second');
      if (ms < 3_600_000) return unit(Math.round(ms / 60_000), 'minute');
      return ms < dayMs ? unit(Math.round(ms / 3_600_000), 'hour') : unit(Math.round(ms / dayMs), 'day');
    },
    ago,
    deadline(iso, now = Date.now()) {
      const due = instant(iso).getTime();
      const days = calendarDaysBetween(now, due);
      if (due < now) return { text: overdueSince(-days), level: 'overdue' };
      return { text: relative.format(days, 'day'), level: days <= 1 ? 'soon' : 'later' };
    },
  };
}
