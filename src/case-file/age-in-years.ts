import type { PartialDate } from './repositories.ts';

/** Years (BGB 2). */
export const ageOfMajority = 18;

/**
 * Completed years of age on a day. Of a birth date without day or month two ages are possible; the one that is better for
 * the person counts. Where that decides about being a minor, the person counts as a minor, for minors are protected and
 * doubt must not take that away; otherwise the higher age counts, because every step of age within childhood (6, 14) and the
 * step out of stage 3 at 25 raises the rate (AsylbLG 3a).
 *
 * @param on `YYYY-MM-DD`
 * @returns at least 0
 */
export function ageInYears(birthDate: PartialDate, on: string): number {
  const { year, month, day } = birthDate;
  const born = (lastPossible: boolean): string => {
    const m = month ?? (lastPossible ? 12 : 1);
    return `${year}-${twoDigits(m)}-${twoDigits(day ?? (lastPossible ? daysIn(year, m) : 1))}`;
  };
  const lowest = completedYears(born(true), on);
  const highest = completedYears(born(false), on);
  return Math.max(0, lowest < ageOfMajority && highest >= ageOfMajority ? lowest : highest);
}

const completedYears = (born: string, on: string): number =>
  Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0);

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const twoDigits = (value: number): string => String(value).padStart(2, '0');
