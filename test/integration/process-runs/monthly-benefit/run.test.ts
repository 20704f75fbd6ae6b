/** The monthly payment run: who is paid, who is looked at first, and what a person decides then. */
import { application, completeness } from '../../../../src/demo/cases/common-steps.ts';
import { type AnyBody, eventually } from '../../api-client.ts';
import { act, onRecord, putOnRecord, start, takeIn } from '../acting.ts';
import { as, expectStatus } from '../desks.ts';
import { type Matter, newPerson } from '../matter.ts';
import { lastOfMonth } from '../month-ends.ts';
import { ended, instanceOf } from '../what-came-out.ts';
import {
  caseFile,
  closePaymentOffice,
  filesOf,
  grant,
  iban,
  month,
  openPaymentOffice,
  ordersOf,
  paidUntil,
  release,
  startRun,
  states,
  submit,
  until,
} from './payment-office.ts';

jest.setTimeout(600_000);

beforeAll(openPaymentOffice, 240_000);
afterAll(closePaymentOffice, 60_000);

/** One grant by a real decision, paid for this month. */
async function decided(): Promise<Matter> {
  const matter = await takeIn(newPerson('Zahltag', '12.03.1990'));
  await putOnRecord(matter, 'abh-clerk', onRecord);
  await start(matter, 'benefit-application');
  await act(
    matter,
    'Task_RecordApplication',
    application({ paymentMethod: 'UEBERWEISUNG', iban, accountHolder: 'Zora Zahltag' }),
  );
  await act(matter, 'Task_CheckCompleteness', completeness());
  await eventually(
    async () => (await caseFile()).benefitGrants.get(matter.householdId),
    (grant) => grant?.reviewOn != null,
  );
  return matter;
}

test('a run pays what is unchanged, stops at a change and at missing details, and a second person releases it', async () => {
  // given a decision, and households that are unchanged, earn money now, and have no account
  const granted = await decided();
  const unchanged = await grant('Unverändert', 'BEZAHLKARTE');
  const earning = await grant('Einkommen', 'BEZAHLKARTE');
  const withoutAccount = await grant('Kontolos', 'UEBERWEISUNG');
  await putOnRecord(earning, 'lst-clerk', { incomeGross: 300_00, incomeNetDeductions: 0 });

  // when
  const pay = await as('lst-pay');
  const preview = expectStatus<AnyBody>(await pay.post('/benefit-runs/preview', { month }), 200);
  const runId = await startRun();
  await until(runId, (found) => found.READY === 2 && found.WITH_PERSON === 1);
  await act(earning, 'Task_DecideChange', {
    by: 'lst-clerk',
    values: { monthDecision: 'PAY', decisionReason: 'Die Lohnabrechnung liegt vor.' },
  });
  await act(withoutAccount, 'Task_ClarifyPayment', {
    by: 'lst-pay',
    values: { paymentDecision: 'PAY_AGAIN', paymentMethod: 'BEZAHLKARTE', decisionReason: 'Karte ist ausgegeben.' },
  });
  await until(runId, (found) => found.READY === 4);
  const submitted = await submit(runId);
  const bySamePerson = await pay.post(`/benefit-runs/${runId}/release`);
  await release(runId);
  const [transfers, list] = await filesOf(runId);

  // then
  expect(preview).toMatchObject({ households: 4, alreadyPaid: 0, expectedCents: 4 * 409_00 });
  // 300 € gross: 75 € are left to the person (AsylbLG 7(3)).
  expect(submitted.totals).toEqual({
    payments: 4,
    amountCents: 3 * 409_00 + (409_00 - 225_00),
    transfers: 1,
    transfersCents: 409_00,
  });
  expect([bySamePerson.status, bySamePerson.body.code]).toEqual([403, 'FOUR_EYES']);
  expect(transfers!.match(/<CdtTrfTxInf>/g)).toHaveLength(1);
  expect(transfers).toContain(iban);
  expect(list!.trim().split('\r\n')).toHaveLength(1 + 3);
  expect(await ordersOf(granted.caseId)).toMatchObject([{ amountCents: 409_00 }, { amountCents: 409_00 }]);
  expect(await (await caseFile()).benefitGrants.get(unchanged.householdId)).toMatchObject({
    paidUntil: lastOfMonth(`${month}-01`),
  });
});

test('a month is held back, the benefits end, or they are decided anew, less what was paid already', async () => {
  // given three households with income that nobody has looked at
  const held = await grant('Halter', 'BEZAHLKARTE');
  const ending = await grant('Ender', 'BEZAHLKARTE');
  const anew = await grant('Neuling', 'BEZAHLKARTE');
  for (const matter of [held, ending, anew]) await putOnRecord(matter, 'lst-clerk', { incomeGross: 300_00 });
  await putOnRecord(anew, 'abh-clerk', onRecord);
  const runId = await startRun();
  await until(runId, (found) => found.WITH_PERSON === 3);

  // when
  const decide = (matter: Matter, monthDecision: string) =>
    act(matter, 'Task_DecideChange', { by: 'lst-clerk', values: { monthDecision, decisionReason: 'Lohnabrechnung geprüft.' } });
  await decide(held, 'HOLD');
  await decide(ending, 'END');
  await decide(anew, 'REASSESS');
  await act(anew, 'Task_RecordApplication', application({}));
  await act(anew, 'Task_CheckCompleteness', completeness());

  // then
  const endOf = async (matter: Matter) => ended(matter, (await instanceOf(matter, 'monthly-benefit'))._id);
  expect(await endOf(held)).toEqual(['End_MonthNotPaid']);
  expect(await endOf(ending)).toEqual(['End_MonthNotPaid']);
  expect(await endOf(anew)).toEqual(['End_MonthReassessed']);
  expect(await states(runId)).toMatchObject({ HELD: 1, ENDED: 1, REASSESSED: 1 });
  expect(await (await caseFile()).benefitGrants.get(ending.householdId)).toMatchObject({ endedOn: paidUntil });
  // 409 € were paid for this month; now 184 € would have been due: nothing is added.
  expect((await ordersOf(anew.caseId)).map(({ amountCents }) => Number(amountCents)).sort()).toEqual([0, 409_00]);
  expectStatus(await (await as('lst-pay')).post(`/benefit-runs/${runId}/close`, { reason: 'Nur Änderungen.' }), 200);
});
