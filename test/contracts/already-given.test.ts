import { alreadyGiven, type ConsentEntry } from '../../src/contracts/consent.ts';

const given: ConsentEntry = {
  consentId: 'a',
  purpose: 'REFERRAL',
  recipient: 'CHILDCARE',
  dataCategories: ['CONTACT', 'FAMILY'],
  grantedAt: '2026-01-02T10:00:00Z',
  grantedBy: 'worker',
  revokedAt: null,
  revokedBy: null,
};
const wanted = { purpose: 'REFERRAL', recipient: 'CHILDCARE', dataCategories: ['FAMILY'] };

test('a consent in force that names these data for this recipient says it already', () => {
  expect(alreadyGiven([given], wanted)).toBe(given);
});

test.each([
  ['other data', [given], { ...wanted, dataCategories: ['FAMILY', 'HEALTH'] }],
  ['no data chosen yet', [given], { ...wanted, dataCategories: [] }],
  ['another recipient', [given], { ...wanted, recipient: 'JOBCENTER' }],
  ['another purpose', [given], { ...wanted, purpose: 'HELP_PLAN' }],
  ['a consent that was withdrawn', [{ ...given, revokedAt: '2026-01-03T10:00:00Z' }], wanted],
])('not so: %s', (_, items, other) => {
  expect(alreadyGiven(items, other)).toBeNull();
});
