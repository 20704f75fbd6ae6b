import { dueDays, hasUnpaidDaysBefore } from '../../../../workers/benefits/month/due-days.ts';

const grant = (paidUntil: string, benefitFrom = '2026-11-01') => ({ benefitFrom, paidUntil });

test.each([
  ['a whole month follows a whole one', grant('2026-11-30'), null, { from: '2026-12-01', until: '2026-12-31' }],
  ['a decision has paid until the middle', grant('2026-12-10'), null, { from: '2026-12-11', until: '2026-12-31' }],
  ['a decision has paid all of it', grant('2026-12-31'), null, null],
  ['it begins in the middle', grant('2026-11-30', '2026-12-16'), null, { from: '2026-12-16', until: '2026-12-31' }],
  ['benefits end with the month before', grant('2026-11-30'), '2026-11-30', null],
  ['benefits end with the month', grant('2026-11-30'), '2026-12-31', { from: '2026-12-01', until: '2026-12-31' }],
  ['earlier days are left for a person', grant('2026-10-31', '2026-10-01'), null, { from: '2026-12-01', until: '2026-12-31' }],
])('%s', (_, given, benefitEndDate, expected) => {
  expect(dueDays(given, '2026-12', benefitEndDate)).toEqual(expected);
});

test('days before the month that nobody has paid are seen, and only those', () => {
  expect(hasUnpaidDaysBefore(grant('2026-10-31'), '2026-12')).toBe(true);
  expect(hasUnpaidDaysBefore(grant('2026-11-30'), '2026-12')).toBe(false);
  expect(hasUnpaidDaysBefore(grant('2026-11-30', '2026-12-16'), '2026-12')).toBe(false);
});
