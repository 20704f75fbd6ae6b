import { endOfQuarter } from '../../../../workers/mailroom/notices/text/quarter.ts';

test.each([
  ['2027-01-01', '2027-03-31'],
  ['2027-03-31', '2027-03-31'],
  ['2027-04-01', '2027-06-30'],
  ['2026-11-22', '2026-12-31'],
])('the quarter of %s ends on %s', (day, last) => {
  expect(endOfQuarter(day)).toBe(last);
});
