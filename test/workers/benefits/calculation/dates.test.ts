import { benefitMonths } from '../../../../workers/benefits/calculation/part-month.ts';
import { restrictionUntil } from '../../../../workers/benefits/calculation/restriction-period.ts';
import { reviewNorm, reviewOn } from '../../../../workers/benefits/calculation/review-date.ts';

describe('benefitMonths', () => {
  test('cuts a period that straddles months and a year', () => {
    expect(benefitMonths('2026-11-22', '2027-01-05')).toEqual([
      { from: '2026-11-22', until: '2026-11-30', thirtieths: 9 },
      { from: '2026-12-01', until: '2026-12-31', thirtieths: 30 },
      { from: '2027-01-01', until: '2027-01-05', thirtieths: 5 },
    ]);
  });

  test('is empty when the end lies before the beginning', () => {
    expect(benefitMonths('2026-11-22', '2026-11-21')).toEqual([]);
  });
});

describe('restrictionUntil', () => {
  test.each([
    ['six months', '2026-11-22', 'P3_SELF_CAUSED', null, '2027-05-21'],
    ['one month for disorder', '2026-11-22', 'P7_DISORDER', null, '2026-12-21'],
    ['an earlier decided end stands', '2026-11-22', null, '2027-01-31', '2027-01-31'],
    ['a later decided end is cut', '2026-11-22', null, '2027-12-31', '2027-05-21'],
    ['an end before the beginning is not one', '2026-11-22', null, '2026-10-01', '2027-05-21'],
    ['from 31 August to the end of February', '2026-08-31', null, null, '2027-02-28'],
  ])('%s', (_, from, ground, decided, expected) => {
    expect(restrictionUntil(from, ground, decided)).toBe(expected);
  });
});

describe('review', () => {
  const facts = {
    outcome: 'SECTION_3' as const,
    restrictionGround: null,
    benefitFrom: '2026-11-22',
    benefitUntil: null,
    entryDate: '2025-03-10',
    statusValidUntil: null,
  };

  test.each([
    ['basic benefits: the day after month 36', {}, '2028-03-11'],
    ['the expiry of the status when it is earlier', { statusValidUntil: '2027-02-01' }, '2027-02-01'],
    ['a status that expired before does not count', { statusValidUntil: '2026-02-01' }, '2028-03-11'],
    ['basic benefits beyond month 36: after a year', { entryDate: '2020-01-01' }, '2027-11-22'],
    ['entry unknown: after a year', { entryDate: null }, '2027-11-22'],
    ['section 2: after a year', { outcome: 'SECTION_2' as const }, '2027-11-22'],
    ['a restriction: its end', { outcome: 'RESTRICTED_1A' as const, benefitUntil: '2027-05-21' }, '2027-05-21'],
  ])('%s', (_, change, expected) => {
    expect(reviewOn({ ...facts, ...change })).toBe(expected);
  });

  test.each([
    ['basic benefits: month 36', {}, 'ASYLBLG_2'],
    ['whatever the status brings forward', { statusValidUntil: '2027-02-01' }, 'ASYLBLG_2'],
    ['basic benefits beyond month 36: our own rule', { entryDate: '2020-01-01' }, 'BENEFIT_REVIEW'],
    ['entry unknown: our own rule', { entryDate: null }, 'BENEFIT_REVIEW'],
    ['section 2: our own rule', { outcome: 'SECTION_2' as const }, 'BENEFIT_REVIEW'],
    ['bridging', { outcome: 'BRIDGING' as const }, 'ASYLBLG_1_4'],
    ['a restriction', { outcome: 'RESTRICTED_1A' as const, restrictionGround: 'P3_SELF_CAUSED' }, 'ASYLBLG_14'],
    ['a restriction for disorder', { outcome: 'RESTRICTED_1A' as const, restrictionGround: 'P7_DISORDER' }, 'ASYLBLG_1A_7'],
  ])('the norm of the review: %s', (_, change, expected) => {
    expect(reviewNorm({ ...facts, ...change })).toBe(expected);
  });
});
