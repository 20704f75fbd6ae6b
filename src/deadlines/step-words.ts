/** The steps of a calculation as sentences, in both languages. Norms are cited as German law is cited. */
import type { Period } from '../contracts/deadline.ts';
import type { Closed } from './working-days.ts';

export interface Words {
  de: string;
  en: string;
}

const german = new Intl.DateTimeFormat('de-DE', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const english = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const de = (date: string): string => german.format(new Date(`${date}T00:00:00Z`));
const en = (date: string): string => english.format(new Date(`${date}T00:00:00Z`));

const units: Record<Period['unit'], { de: [string, string]; en: [string, string] }> = {
  days: { de: ['ein Tag', 'Tage'], en: ['one day', 'days'] },
  workingDays: { de: ['ein Arbeitstag', 'Arbeitstage'], en: ['one working day', 'working days'] },
  weeks: { de: ['eine Woche', 'Wochen'], en: ['one week', 'weeks'] },
  months: { de: ['ein Monat', 'Monate'], en: ['one month', 'months'] },
  years: { de: ['ein Jahr', 'Jahre'], en: ['one year', 'years'] },
};

const germanNumbers = ['', '', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];
const englishNumbers = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

function length({ count, unit }: Period): Words {
  const { de: ofGerman, en: ofEnglish } = units[unit];
  const said = ([one, many]: [string, string], numbers: string[]): string =>
    count === 1 ? one : `${numbers[count] ?? count} ${many}`;
  return { de: said(ofGerman, germanNumbers), en: said(ofEnglish, englishNumbers) };
}

/** What counts as the day of the month that is missing: 31 January and one month is the last day of February (BGB 188(3)). */
const isCutShort = (begin: string, last: string, { unit }: Period): boolean =>
  (unit === 'months' || unit === 'years') && last.slice(8) < begin.slice(8) && Number(begin.slice(8)) > 28;

function closedDay({ because, name }: Closed): Words {
  if (because === 'SATURDAY') return { de: 'ein Samstag', en: 'a Saturday' };
  if (because === 'SUNDAY') return { de: 'ein Sonntag', en: 'a Sunday' };
  return { de: `ein gesetzlicher Feiertag (${name ?? ''})`, en: `a public holiday (${name ?? ''})` };
}

interface PeriodWords {
  begin: string;
  last: string;
  period: Period;
  legalBasis: string;
  /** The law names no length: this office has set it. */
  own: boolean;
}

export const words = {
  event: (event: Words, date: string): Words => ({
    de: `${capital(event.de)}: ${de(date)}.`,
    en: `${capital(event.en)}: ${en(date)}.`,
  }),
  posted: (event: Words, date: string): Words => ({
    de: `${capital(event.de)}: aufgegeben am ${de(date)}.`,
    en: `${capital(event.en)}: posted on ${en(date)}.`,
  }),
  madeKnown: (date: string, days: number, legalBasis: string): Words => ({
    de: `Gilt am ${ordinal(days).de} Tag danach, ${de(date)}, als bekannt gegeben (${legalBasis}).`,
    en: `Counts as made known on the ${ordinal(days).en} day after, ${en(date)} (${legalBasis}).`,
  }),
  faultyInstruction: (legalBasis: string): Words => ({
    de: `Die Belehrung über den Rechtsbehelf fehlt oder ist unrichtig: ein Jahr statt der gewöhnlichen Frist (${legalBasis}).`,
    en: `The instruction on remedies is missing or wrong: one year instead of the ordinary time (${legalBasis}).`,
  }),
  period: ({ begin, last, period, legalBasis, own }: PeriodWords): Words => {
    const said = length(period);
    const cut = isCutShort(begin, last, period);
    const basis = {
      de: own ? `Dauer nach eigener Regel der Kommune, ${legalBasis}` : legalBasis,
      en: own ? `length by the office’s own rule, ${legalBasis}` : legalBasis,
    };
    return {
      de: `${capital(said.de)} (${basis.de}): bis ${de(last)}${cut ? ', weil der Monat keinen solchen Tag hat (§ 188 Abs. 3 BGB)' : ''}.`,
      en: `${capital(said.en)} (${basis.en}): until ${en(last)}${cut ? ', because the month has no such day (§ 188 Abs. 3 BGB)' : ''}.`,
    };
  },
  set: (date: string): Words => ({
    de: `Von der Behörde gesetzt: bis ${de(date)}.`,
    en: `Set by the office: until ${en(date)}.`,
  }),
  suspendedSince: (from: string): Words => ({
    de: `Ruht seit ${de(from)}; die Zeit wird nicht mitgezählt.`,
    en: `Suspended since ${en(from)}; that time is not counted.`,
  }),
  suspended: (from: string, until: string, count: number, later: string): Words => ({
    de: `Ruhte von ${de(from)} bis ${de(until)}: ${count === 1 ? 'ein Tag wird' : `${count} Tage werden`} nicht mitgezählt (§ 209 BGB), bis ${de(later)}.`,
    en: `Suspended from ${en(from)} to ${en(until)}: ${count === 1 ? 'one day is' : `${count} days are`} not counted (§ 209 BGB), until ${en(later)}.`,
  }),
  extended: (date: string): Words => ({
    de: `Von der Behörde verlängert bis ${de(date)} (§ 31 Abs. 7 VwVfG).`,
    en: `Extended by the office until ${en(date)} (§ 31 Abs. 7 VwVfG).`,
  }),
  stays: (closed: Closed, because: Words): Words => ({
    de: `Dieser Tag ist ${closedDay(closed).de}; es bleibt dabei: ${because.de}.`,
    en: `That day is ${closedDay(closed).en}; it stays: ${because.en}.`,
  }),
  moved: (closed: Closed, next: string, legalBasis: string): Words => ({
    de: `Dieser Tag ist ${closedDay(closed).de}: Ende am nächsten Werktag, ${de(next)} (${legalBasis}).`,
    en: `That day is ${closedDay(closed).en}: it ends on the next working day, ${en(next)} (${legalBasis}).`,
  }),
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function ordinal(days: number): Words {
  const known: Record<number, Words> = { 3: { de: 'dritten', en: 'third' }, 4: { de: 'vierten', en: 'fourth' } };
  return known[days] ?? { de: `${days}.`, en: `${days}th` };
}
