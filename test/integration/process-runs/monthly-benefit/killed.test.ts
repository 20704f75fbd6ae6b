/** A payment run that is interrupted at the worst moments pays nobody twice and leaves nobody out. */
import { day } from '../../../../src/demo/script.ts';
import { as } from '../desks.ts';
import { store } from '../what-came-out.ts';
import {
  calculatedAll,
  closePaymentOffice,
  endToEndIds,
  filesOf,
  grants,
  iban,
  month,
  openPaymentOffice,
  release,
  released,
  restartAfterKill,
  startRun,
  submit,
  until,
} from './payment-office.ts';

jest.setTimeout(600_000);

beforeAll(openPaymentOffice, 240_000);
afterAll(closePaymentOffice, 60_000);

const many = 100;

test('killed while it calculates and while it pays, a run goes on and pays each household once', async () => {
  // given
  const cases = await grants(many, 'Vieleleute', 'UEBERWEISUNG', iban);
  const runId = await startRun();
  await until(runId, (found) => (found.READY ?? 0) > 10);

  // when
  await restartAfterKill();
  await until(runId, (found) => found.READY === many && (found.WAITING ?? 0) === 0);
  await submit(runId);
  await release(runId);
  await restartAfterKill();
  const { totals } = await released(runId);

  // then
  const ids = endToEndIds((await filesOf(runId)).join(''));
  expect(totals).toMatchObject({ payments: many, amountCents: many * 409_00 });
  expect([ids.length, new Set(ids).size]).toEqual([many, many]);
  const orders = await (
    await store()
  )
    .collection('paymentOrders')
    .find({ caseId: { $in: cases.map(({ caseId }) => caseId) }, period: { $regex: `^${month}` } })
    .toArray();
  expect([orders.length, new Set(orders.map(({ caseId }) => String(caseId))).size]).toEqual([many, many]);
  const instances = (await store()).collection('processInstances');
  expect(
    await instances.countDocuments({ bpmnProcessId: 'monthly-benefit', caseId: { $in: cases.map(({ caseId }) => caseId) } }),
  ).toBe(many);

  // and when the same month is run once more, nothing is left to pay
  const again = await startRun();
  await calculatedAll(again);
  const nothing = await (await as('lst-pay')).post(`/benefit-runs/${again}/submit`, { executionDate: day() });
  expect([nothing.status, nothing.body.code]).toEqual([422, 'RUN_EMPTY']);
});
