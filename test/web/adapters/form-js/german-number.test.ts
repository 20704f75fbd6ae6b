import { parseNumber, showNumber } from '../../../../web/adapters/form-js/german-number.ts';

test.each([
  ['1.514,00', 1514],
  ['1514,5', 1514.5],
  ['780.50', 780.5],
  ['-3', -3],
  ['1.514', 1514],
  ['12 000', 12000],
])('%s is a number', (typed, number) => {
  expect(parseNumber(typed)).toBe(number);
});

test.each(['', 'viel', '1,2,3', '1.51,4', '12 €'])('"%s" is none', (typed) => {
  expect(parseNumber(typed)).toBeNull();
});

test('amounts have two decimals and points between thousands, counts have neither', () => {
  expect(showNumber(1514, 2)).toBe('1.514,00');
  expect(showNumber(2026, 0)).toBe('2026');
  expect(showNumber('viel', 2)).toBe('viel');
});
