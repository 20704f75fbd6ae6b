/** The monthly payment run on a Lotse of its own: who is paid, who is looked at first, and that nothing is paid twice. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import mongoose, { type Connection } from 'mongoose';
import { caseFileOf, grantHouseholds } from '../../../src/bench/granted-households.ts';
import type { CaseFile } from '../../../src/case-file/repositories.ts';
import { application, completeness } from '../../../src/demo/cases/common-steps.ts';
import { day } from '../../../src/demo/script.ts';
import { type AnyBody, eventually } from '../api-client.ts';
import { startOwnLotse, type OwnLotse } from '../own-lotse.ts';
import { act, onRecord, putOnRecord, start, takeIn } from './acting.ts';
import { as, expectStatus } from './desks.ts';
import { type Matter, newPerson } from './matter.ts';
import { lastOfMonth, nextMonth } from './month-ends.ts';
import { closeStore } from './what-came-out.ts';

jest.setTimeout(300_000);

const iban = 'DE02120300000000202051';
const month = nextMonth(day()).slice(0, 7);
const paidUntil = lastOfMonth(day());

let lotse: OwnLotse;
let connection: Connection;
let caseFile: CaseFile;

/** After a start everything may be at another address. */
async function connect(): Promise<void> {
  const { mongoUri, grpcAddress, restAddress } = await lotse.runtime();
  Object.assign(process.env, {
    LOTSE_URL: lotse.url,
    LOTSE_TEST_DATA_DIR: lotse.dataDirectory,
    MONGODB_URI: mongoUri,
    ZEEBE_GRPC_ADDRESS: grpcAddress,
    ZEEBE_REST_ADDRESS: restAddress,
  });
  connection = await mongoose.createConnection(mongoUri, { dbName: 'lotse' }).asPromise();
  caseFile = caseFileOf(connection);
}

beforeAll(async () => {
  lotse = await startOwnLotse();
  await connect();
}, 240_000);

afterAll(async () => {
  await closeStore();
  await connection.close();
  await lotse.dispose();
}, 60_000);

const grants = (count: number, name: string, method: 'BEZAHLKARTE' | 'UEBERWEISUNG', account?: string) =>
  grantHouseholds(caseFile, { count, name, method, paidUntil, ...(account === undefined ? {} : { iban: account }) });

const runNow = async (runId: string) => (await (await as('lst-lead')).get(`/benefit-runs/${runId}`)).body;

/** Households of the run by their state. */
async function states(runId: string): Promise<Record<string, number>> {
  const { states: counted } = (await runNow(runId)) as { states: { state: string; households: number }[] };
  return Object.fromEntries(counted.map(({ state, households }) => [state, households]));
}

async function startRun(): Promise<string> {
  return expectStatus<AnyBody>(await (await as('lst-pay')).post('/benefit-runs', { month }), 202).runId;
}

async function until(runId: string, isThere: (found: Record<string, number>) => boolean) {
  return eventually(() => states(runId), isThere, 120_000);
}

const released = (runId: string) =>
  eventually(
    () => runNow(runId),
    ({ state }) => state === 'RELEASED',
    60_000,
  );

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
    () => caseFile.benefitGrants.get(matter.householdId),
    (grant) => grant?.reviewOn != null,
  );
  return matter;
}

const paymentFile = (name: string) => readFile(path.join(lotse.dataDirectory, 'payments', name), 'utf8');
const ordersOf = (caseId: string) => connection.collection('paymentOrders').find({ caseId }).toArray();

/** The household as far as `acting.ts` asks for it. */
const matterOf = (record: { caseId: string; caseNumber: string; personId: string; householdId: string }): Matter => ({
  ...record,
  entered: new Set(),
});

test('a run pays what is unchanged, stops at a change and at missing details, and a second person releases it', async () => {
  // given a decision, and households that are unchanged, earn money now, and have no account
  const granted = await decided();
  const [unchanged] = await grants(1, 'Unverändert', 'BEZAHLKARTE');
  const [earning] = await grants(1, 'Einkommen', 'BEZAHLKARTE');
  const [withoutAccount] = await grants(1, 'Kontolos', 'UEBERWEISUNG');
  await putOnRecord(matterOf(earning!), 'lst-clerk', { incomeGross: 300_00, incomeNetDeductions: 0 });

  // when
  const pay = await as('lst-pay');
  const preview = expectStatus<AnyBody>(await pay.post('/benefit-runs/preview', { month }), 200);
  const runId = await startRun();
  await until(runId, (found) => found.READY === 2 && found.WITH_PERSON === 1);
  await act(matterOf(earning!), 'Task_DecideChange', {
    by: 'lst-clerk',
    values: { monthDecision: 'PAY', decisionReason: 'Die Lohnabrechnung liegt vor.' },
  });
  await act(matterOf(withoutAccount!), 'Task_ClarifyPayment', {
    by: 'lst-pay',
    values: { paymentDecision: 'PAY_AGAIN', paymentMethod: 'BEZAHLKARTE', decisionReason: 'Karte ist ausgegeben.' },
  });
  await until(runId, (found) => found.READY === 4);
  const submitted = expectStatus<AnyBody>(await pay.post(`/benefit-runs/${runId}/submit`, { executionDate: day() }), 200);
  const bySamePerson = await pay.post(`/benefit-runs/${runId}/release`);
  expectStatus(await (await as('lst-lead')).post(`/benefit-runs/${runId}/release`), 202);
  const { files } = await released(runId);

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
  const [transfers, list] = await Promise.all((files as string[]).map(paymentFile));
  expect(transfers!.match(/<CdtTrfTxInf>/g)).toHaveLength(1);
  expect(transfers).toContain(iban);
  expect(list!.trim().split('\r\n')).toHaveLength(1 + 3);
  expect(await ordersOf(granted.caseId)).toMatchObject([{ amountCents: 409_00 }, { amountCents: 409_00 }]);
  expect(await caseFile.benefitGrants.get(unchanged!.householdId)).toMatchObject({ paidUntil: lastOfMonth(`${month}-01`) });
});
