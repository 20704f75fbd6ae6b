import { centsTyped, compared, eurosShown } from '../../../web/benefits/rates/compared.ts';

test.each([
  [413_00, 409_00, { cents: 4_00, percent: 400 / 409 }],
  [400_00, 500_00, { cents: -100_00, percent: -20 }],
  [30_00, 0, { cents: 30_00, percent: null }],
  [null, 409_00, null],
  [409_00, undefined, null],
])('%p beside %p', (now, before, expected) => {
  expect(compared(now, before)).toEqual(expected);
});

test.each([
  ['182', 182_00],
  ['1.182', 1182_00],
  [' 182,50 € ', 182_50],
  ['-5', -5_00],
  ['', null],
  ['viel', null],
])('typed %p', (text, cents) => {
  expect(centsTyped(text)).toBe(cents);
});

test('shown and typed again it is the same', () => {
  expect([182_00, 182_50, null].map((cents) => centsTyped(eurosShown(cents)))).toEqual([182_00, 182_50, null]);
});
