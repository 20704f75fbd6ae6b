/** What the bank sends back after a payment run goes to a person and is paid with the next one. */
import { day } from '../../../../src/demo/script.ts';
import { type AnyBody, eventually } from '../../api-client.ts';
import { act } from '../acting.ts';
import { as, expectStatus } from '../desks.ts';
import { ended, instanceOf, store } from '../what-came-out.ts';
import { bankAnswers, booked, refused, rejected } from './bank.ts';
import {
  closePaymentOffice,
  endToEndIds,
  grant,
  grants,
  iban,
  month,
  openPaymentOffice,
  ordersOf,
  payOut,
  runNow,
  startRun,
  until,
} from './payment-office.ts';

jest.setTimeout(600_000);

beforeAll(openPaymentOffice, 240_000);
afterAll(closePaymentOffice, 60_000);

test('what the bank sends back is clarified and paid with the next file; what fits no payment goes to a person', async () => {
  // given
  const matter = await grant('Rücklauf', 'UEBERWEISUNG', iban);
  const first = await startRun();
  await until(first, (found) => found.READY === 1);
  const [firstFile] = await payOut(first);
  const [sent] = endToEndIds(firstFile!);
  const unknown = `${'f'.repeat(32)}01`;

  // when
  await bankAnswers('status.xml', rejected([sent!, unknown]));
  await act(matter, 'Task_ClarifyPayment', {
    by: 'lst-pay',
    values: {
      ...{ paymentDecision: 'PAY_AGAIN', paymentMethod: 'UEBERWEISUNG', accountHolder: 'Rita Rücklauf' },
      ...{ iban: 'DE89370400440532013000', decisionReason: 'Neues Konto.' },
    },
  });
  const order = await eventually(
    () => ordersOf(matter.caseId),
    (found) => found.length === 2,
  );
  await eventually(
    async () => (await store()).collection('monthlyBenefits').findOne({ caseId: matter.caseId }),
    (month) => month?.state === 'READY',
  );
  const second = await startRun();
  await until(second, (found) => found.READY === 1);
  const [secondFile] = await payOut(second);
  const [sentAgain] = endToEndIds(secondFile!);
  await bankAnswers('auszug.xml', booked(sentAgain!, '409.00'));

  // then
  expect(order).toHaveLength(2);
  expect([sentAgain!.slice(0, 32), sentAgain!.slice(32)]).toEqual([sent!.slice(0, 32), '02']);
  expect(secondFile).toContain('DE89370400440532013000');
  expect(await ordersOf(matter.caseId)).toHaveLength(2);
  const instance = await instanceOf(matter, 'monthly-benefit');
  expect(await ended(matter, instance._id)).toEqual(['End_MonthPaid']);
  const { items } = expectStatus<AnyBody>(await (await as('lst-pay')).get('/bank-mismatches'), 200);
  expect(items).toMatchObject([{ reason: 'UNKNOWN_PAYMENT', endToEndId: unknown, settledAt: null }]);
});

test('of a file that the bank refuses every payment comes back to a person; a run that blocks the next one is named and ended', async () => {
  // given
  const pay = await as('lst-pay');
  const households = await grants(2, 'Abgelehnt', 'UEBERWEISUNG', iban);
  const runId = await startRun();
  const blocked = await pay.post('/benefit-runs', { month });
  await until(runId, (found) => found.READY === 2);
  const [file] = await payOut(runId);

  // when
  await bankAnswers('abgelehnt.xml', refused(/<MsgId>([^<]+)</.exec(file!)![1]!));
  await bankAnswers('fremd.xml', refused('UNBEKANNT'));
  const run = await eventually(
    () => runNow(runId),
    ({ states: counted }) =>
      (counted as AnyBody[]).some(({ state, households: returned }) => state === 'RETURNED' && returned === 2),
    60_000,
  );
  for (const household of households) {
    await act(household, 'Task_ClarifyPayment', {
      by: 'lst-pay',
      values: { paymentDecision: 'PAY_AGAIN', paymentMethod: 'BEZAHLKARTE', decisionReason: 'Die Bank nimmt die Datei nicht.' },
    });
  }
  const next = await startRun();
  const closed = await pay.post(`/benefit-runs/${next}/close`, { reason: 'Kasse ist heute geschlossen.' });

  // then
  expect([blocked.status, blocked.body.code]).toEqual([409, 'RUN_UNDER_WAY']);
  expect(blocked.body.difference).toMatchObject({ runId, month });
  expect(run).toMatchObject({ state: 'RELEASED', rejected: { on: day(), reason: 'AM05' } });
  expect(closed.body).toMatchObject({ state: 'CLOSED', returnedBecause: 'Kasse ist heute geschlossen.' });
  const { items } = expectStatus<AnyBody>(await pay.get('/bank-mismatches'), 200);
  expect(items).toContainEqual(expect.objectContaining({ reason: 'UNKNOWN_PAYMENT', endToEndId: 'UNBEKANNT' }));

  // and the next run pays what came back, once
  const last = await startRun();
  await until(last, (found) => found.READY === 2);
  const [list] = await payOut(last);
  expect(list!.trim().split('\r\n')).toHaveLength(1 + 2);
});
