import { day } from '../../src/demo/script.ts';

afterEach(() => jest.useRealTimers());

test.each([
  ['late in the evening, into summer time', '2026-11-23T22:30:00Z', 150, '2027-04-22'],
  ['right after midnight, into winter time', '2026-10-24T22:30:00Z', 1, '2026-10-26'],
  ['before midnight in Greenwich, after it in Germany', '2026-12-31T23:30:00Z', 0, '2027-01-01'],
  ['back into a leap year', '2028-03-01T12:00:00Z', -1, '2028-02-29'],
])('days from today are those of the calendar: %s', (_, now, offset, expected) => {
  jest.useFakeTimers({ now: new Date(now) });
  expect(day(offset)).toBe(expected);
});
