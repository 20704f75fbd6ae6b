import type { PaymentOrder } from '../../../src/case-file/repositories.ts';
import proposeRefundClaim from '../../../workers/benefits/propose-refund-claim.worker.ts';
import { paidInPeriod } from '../../../workers/benefits/refund/paid-in-period.ts';
import { benefitsDeps, caseId, job } from './benefits-deps.ts';

const order = (period: string, amountCents: number) => ({ period, amountCents }) as PaymentOrder;
const november = order('2026-11-01/2026-11-30', 409_00);
const december = order('2026-12-01/2026-12-31', 409_00);

test.each([
  ['a whole month', '2026-12-01', '2026-12-31', 409_00],
  ['both months', '2026-11-01', '2026-12-31', 818_00],
  ['ten of thirty days', '2026-11-21', '2026-11-30', 136_33],
  ['a time for which nothing was paid', '2027-01-01', '2027-01-31', 0],
])('of what was paid belongs to %s', (_, from, until, expected) => {
  expect(paidInPeriod([november, december], from, until)).toBe(expected);
});

async function proposed(orders: PaymentOrder[], refundFrom: string) {
  const { deps } = benefitsDeps([{}], { today: '2026-12-10' });
  const record = jest.fn().mockResolvedValue(undefined);
  Object.assign(deps.fields, { record });
  Object.assign(deps.paymentOrders, { ofCase: () => Promise.resolve(orders) });
  await proposeRefundClaim.handle({ caseId, refundFrom }, deps, job);
  return record.mock.calls[0]?.[1] as unknown;
}

test('the proposal reaches until the last day that was paid for', async () => {
  const proposal = { refundFrom: '2026-12-01', refundUntil: '2026-12-31', refundAmount: 409_00 };
  expect(await proposed([december, november], '2026-12-01')).toEqual(proposal);
});

test('where no payment is on record the clerk finds a claim of nothing, until today', async () => {
  const proposal = { refundFrom: '2026-12-01', refundUntil: '2026-12-10', refundAmount: 0 };
  expect(await proposed([], '2026-12-01')).toEqual(proposal);
});
