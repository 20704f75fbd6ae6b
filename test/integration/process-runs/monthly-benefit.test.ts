/** The monthly payment run on a Lotse of its own: who is paid, who is looked at first, and that nothing is paid twice. */
import { readFile, writeFile } from 'node:fs/promises';
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
import { closeStore, ended, instanceOf } from './what-came-out.ts';

jest.setTimeout(600_000);

const iban = 'DE02120300000000202051';
const month = nextMonth(day()).slice(0, 7);
const paidUntil = lastOfMonth(day());

let lotse: OwnLotse;
let connection: Connection;
let caseFile: CaseFile;
const opened: Connection[] = [];

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
  opened.push(connection);
  caseFile = caseFileOf(connection);
}

beforeAll(async () => {
  lotse = await startOwnLotse();
  await connect();
}, 240_000);

afterAll(async () => {
  await closeStore();
  await Promise.all(opened.map((each) => each.close()));
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
  await calculatedAll(runId);
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

const endToEndIds = (file: string) => [...file.matchAll(/<EndToEndId>([^<]+)</g)].map(([, id]) => id!);

/** The bank puts its answer where its client leaves files. */
const bankAnswers = (name: string, content: string) => writeFile(path.join(lotse.dataDirectory, 'payments/bank', name), content);

const rejected = (ids: string[]) => `<?xml version="1.0" encoding="UTF-8"?>
  <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
  <GrpHdr><MsgId>B1</MsgId><CreDtTm>${day()}T06:12:00</CreDtTm></GrpHdr><OrgnlPmtInfAndSts>${ids
    .map(
      (id) => `<TxInfAndSts><OrgnlEndToEndId>${id}</OrgnlEndToEndId><TxSts>RJCT</TxSts>
        <StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf></TxInfAndSts>`,
    )
    .join('')}</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`;

const booked = (id: string, euros: string) => `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">
  <BkToCstmrStmt><Stmt><Ntry><CdtDbtInd>DBIT</CdtDbtInd><BookgDt><Dt>${day()}</Dt></BookgDt><NtryDtls><TxDtls>
  <Refs><EndToEndId>${id}</EndToEndId></Refs><Amt Ccy="EUR">${euros}</Amt></TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>`;

/** All households have been asked for. */
const calculatedAll = (runId: string) =>
  eventually(
    () => runNow(runId),
    ({ state }) => state === 'OPEN',
    120_000,
  );

async function payOut(runId: string): Promise<string[]> {
  await calculatedAll(runId);
  expectStatus(await (await as('lst-pay')).post(`/benefit-runs/${runId}/submit`, { executionDate: day() }), 200);
  expectStatus(await (await as('lst-lead')).post(`/benefit-runs/${runId}/release`), 202);
  const { files } = await released(runId);
  return Promise.all((files as string[]).map(paymentFile));
}

test('what the bank sends back is clarified and paid with the next file; what fits no payment goes to a person', async () => {
  // given
  const [household] = await grants(1, 'Rücklauf', 'UEBERWEISUNG', iban);
  const matter = matterOf(household!);
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
    () => connection.collection('monthlyBenefits').findOne({ caseId: matter.caseId }),
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

test('a month is held back, the benefits end, or they are decided anew, less what was paid already', async () => {
  // given three households with income that nobody has looked at
  const given = [...(await grants(1, 'Halter', 'BEZAHLKARTE')), ...(await grants(1, 'Ender', 'BEZAHLKARTE'))];
  given.push(...(await grants(1, 'Neuling', 'BEZAHLKARTE')));
  const [held, ending, anew] = given.map(matterOf) as [Matter, Matter, Matter];
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
  expect(await caseFile.benefitGrants.get(ending.householdId)).toMatchObject({ endedOn: paidUntil });
  // 409 € were paid for this month; now 184 € would have been due: nothing is added.
  expect((await ordersOf(anew.caseId)).map(({ amountCents }) => Number(amountCents)).sort()).toEqual([0, 409_00]);
  expectStatus(await (await as('lst-pay')).post(`/benefit-runs/${runId}/close`, { reason: 'Nur Änderungen.' }), 200);
});

const refused = (messageId: string) => `<?xml version="1.0" encoding="UTF-8"?>
  <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
  <GrpHdr><MsgId>B2</MsgId><CreDtTm>${day()}T06:12:00</CreDtTm></GrpHdr>
  <OrgnlGrpInfAndSts><OrgnlMsgId>${messageId}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId><GrpSts>RJCT</GrpSts>
  <StsRsnInf><Rsn><Cd>AM05</Cd></Rsn></StsRsnInf></OrgnlGrpInfAndSts></CstmrPmtStsRpt></Document>`;

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
    await act(matterOf(household), 'Task_ClarifyPayment', {
      by: 'lst-pay',
      values: { paymentDecision: 'PAY_AGAIN', paymentMethod: 'BEZAHLKARTE', decisionReason: 'Die Bank nimmt die Datei nicht.' },
    });
  }
  const next = await startRun();
  const ended = await pay.post(`/benefit-runs/${next}/close`, { reason: 'Kasse ist heute geschlossen.' });

  // then
  expect([blocked.status, blocked.body.code]).toEqual([409, 'RUN_UNDER_WAY']);
  expect(blocked.body.difference).toMatchObject({ runId, month });
  expect(run).toMatchObject({ state: 'RELEASED', rejected: { on: day(), reason: 'AM05' } });
  expect(ended.body).toMatchObject({ state: 'CLOSED', returnedBecause: 'Kasse ist heute geschlossen.' });
  const { items } = expectStatus<AnyBody>(await pay.get('/bank-mismatches'), 200);
  expect(items).toContainEqual(expect.objectContaining({ reason: 'UNKNOWN_PAYMENT', endToEndId: 'UNBEKANNT' }));

  // and the next run pays what came back, once
  const last = await startRun();
  await until(last, (found) => found.READY === 2);
  const [list] = await payOut(last);
  expect(list!.trim().split('\r\n')).toHaveLength(1 + 2);
});

const many = 100;

test('killed while it calculates and while it pays, a run goes on and pays each household once', async () => {
  // given
  const cases = await grants(many, 'Vieleleute', 'UEBERWEISUNG', iban);
  const runId = await startRun();
  await until(runId, (found) => (found.READY ?? 0) > 10);

  // when
  await lotse.end('SIGKILL');
  await lotse.startAgain();
  await connect();
  await until(runId, (found) => found.READY === many && (found.WAITING ?? 0) === 0);
  await calculatedAll(runId);
  expectStatus(await (await as('lst-pay')).post(`/benefit-runs/${runId}/submit`, { executionDate: day() }), 200);
  expectStatus(await (await as('lst-lead')).post(`/benefit-runs/${runId}/release`), 202);
  await lotse.end('SIGKILL');
  await lotse.startAgain();
  await connect();
  const { files, totals } = await released(runId);

  // then
  const ids = endToEndIds((await Promise.all((files as string[]).map(paymentFile))).join(''));
  expect(totals).toMatchObject({ payments: many, amountCents: many * 409_00 });
  expect([ids.length, new Set(ids).size]).toEqual([many, many]);
  const orders = await connection
    .collection('paymentOrders')
    .find({ caseId: { $in: cases.map(({ caseId }) => caseId) }, period: { $regex: `^${month}` } })
    .toArray();
  expect([orders.length, new Set(orders.map(({ caseId }) => String(caseId))).size]).toEqual([many, many]);
  const instances = connection.collection('processInstances');
  expect(
    await instances.countDocuments({ bpmnProcessId: 'monthly-benefit', caseId: { $in: cases.map(({ caseId }) => caseId) } }),
  ).toBe(many);

  // and when the same month is run once more, nothing is left to pay
  const again = await startRun();
  await calculatedAll(again);
  const nothing = await (await as('lst-pay')).post(`/benefit-runs/${again}/submit`, { executionDate: day() });
  expect([nothing.status, nothing.body.code]).toEqual([422, 'RUN_EMPTY']);
});
