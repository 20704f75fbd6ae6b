import { medianDays } from '../../../src/api/partners/list-partners.ts';
import { partnerKinds } from '../../../src/contracts/partner-envelope.ts';
import { seedOrganisation } from '../../../src/identity/seed-organisation.ts';

const day = 24 * 60 * 60 * 1000;

test.each([
  [[], null],
  [[2 * day], 2],
  [[5 * day, day, 2 * day], 2],
  [[day, 2 * day], 1.5],
  [[day / 4], 0.3],
])('the median of %p is %p days', (durations, days) => {
  expect(medianDays(durations)).toBe(days);
});

test('each kind of partner that messages know is in the register from the start', () => {
  expect(seedOrganisation.partners.map(({ key }) => key).sort()).toEqual([...partnerKinds].sort());
});
