import { parseDate, showDate } from '../../../../web/adapters/form-js/german-date.ts';

const now = new Date('2026-11-22T12:00:00Z');

test.each([
  ['7.12.2026', '2026-12-07'],
  ['07.12.2026', '2026-12-07'],
  ['07122026', '2026-12-07'],
  ['7.12.26', '2026-12-07'],
  ['1.2.90', '1990-02-01'],
  ['2026-12-07', '2026-12-07'],
  [' 7/12/2026 ', '2026-12-07'],
])('%s is a date', (typed, iso) => {
  expect(parseDate(typed, now)).toBe(iso);
});

test.each(['31.2.2026', '12.2026', 'morgen', '1.13.2026', '7.12.', '00.01.2026'])('%s is none', (typed) => {
  expect(parseDate(typed, now)).toBeNull();
});

test('what is no date is shown as it was typed', () => {
  expect(showDate('2026-12-07')).toBe('07.12.2026');
  expect(showDate('7.12.')).toBe('7.12.');
  expect(showDate(null)).toBe('');
});
