import { period } from '../../src/process-pages/period.ts';

test.each([
  ['P3D', '3 Tage'],
  ['P1M', '1 Monat'],
  ['PT12H', '12 Stunden'],
  ['=now() + duration("P14D")', '14 Tage'],
  ['=date and time(reviewOn + "T06:00:00@Europe/Berlin")', '`=date and time(reviewOn + "T06:00:00@Europe/Berlin")`'],
  ['=now() + duration("P14D") + offset', '`=now() + duration("P14D") + offset`'],
  ['P1DT12H', '`P1DT12H`'],
])('%s is read as %s', (when, words) => {
  expect(period(when)).toBe(words);
});
