import { ageInYears } from '../../../../src/case-file/age-in-years.ts';
import { monthsInGermany } from '../../../../workers/benefits/status/months-in-germany.ts';

describe('ageInYears', () => {
  test.each([
    ['the day before the birthday', { year: 2000, month: 11, day: 23 }, '2026-11-22', 25],
    ['the birthday', { year: 2000, month: 11, day: 22 }, '2026-11-22', 26],
    ['born on 29 February, on 28 February', { year: 2008, month: 2, day: 29 }, '2026-02-28', 17],
    ['born on 29 February, on 1 March', { year: 2008, month: 2, day: 29 }, '2026-03-01', 18],
    ['year only, 17 or 18: a minor', { year: 2008 }, '2026-11-22', 17],
    ['year only, 13 or 14: the higher stage', { year: 2012 }, '2026-11-22', 14],
    ['year only, 24 or 25: the higher stage', { year: 2001 }, '2026-11-22', 25],
    ['year and month, both days possible in the month of 18: a minor', { year: 2008, month: 11 }, '2026-11-22', 17],
    ['year and month, the month is past', { year: 2008, month: 10 }, '2026-11-22', 18],
    ['born after the day', { year: 2026, month: 12, day: 1 }, '2026-11-22', 0],
  ])('%s', (_, birthDate, on, age) => {
    expect(ageInYears(birthDate, on)).toBe(age);
  });
});

describe('monthsInGermany', () => {
  test.each([
    ['2017-01-07', '2018-04-07', 14],
    ['2017-01-07', '2018-04-08', 15],
    ['2023-11-30', '2026-11-30', 35],
    ['2023-11-30', '2026-12-01', 36],
    ['2024-08-31', '2025-03-01', 6],
    ['2026-11-22', '2026-11-22', 0],
  ])('entered %s, asked for %s', (entry, on, months) => {
    expect(monthsInGermany(entry, on)).toBe(months);
  });
});
