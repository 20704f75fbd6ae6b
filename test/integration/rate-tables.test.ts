/** A new year's rates on a Lotse of its own: entered, listed, returned, released by a second person, and kept at a restart. */
import mongoose, { type Connection } from 'mongoose';
import { caseFileOf, grantHouseholds } from '../../src/bench/granted-households.ts';
import type { DraftAmounts } from '../../src/contracts/rate-table.ts';
import { day } from '../../src/demo/script.ts';
import { connectZeebe } from '../../src/zeebe/client.ts';
import { type AnyBody, type ApiClient, eventually, signIn } from './api-client.ts';
import { startOwnLotse, type OwnLotse } from './own-lotse.ts';
import { lastOfMonth } from './process-runs/month-ends.ts';

jest.setTimeout(240_000);

const thisYear = Number(day().slice(0, 4));
const year = thisYear + 1;

let lotse: OwnLotse;
let connection: Connection;

async function connect(): Promise<void> {
  process.env.LOTSE_URL = lotse.url;
  connection = await mongoose.createConnection((await lotse.runtime()).mongoUri, { dbName: 'lotse' }).asPromise();
}

beforeAll(async () => {
  lotse = await startOwnLotse({ ratesUntil: thisYear });
  await connect();
}, 240_000);

afterAll(async () => {
  await connection.close();
  await lotse.dispose();
}, 60_000);

/** What the engine's table gives a single person in shared housing. */
async function rateOn(validOn: string): Promise<Record<string, unknown>> {
  const { grpcAddress, restAddress } = await lotse.runtime();
  const engine = connectZeebe({ grpcAddress, restAddress });
  const member = {
    ...{ ageYears: 28, inpatient: false, housingType: 'GEMEINSCHAFTSUNTERKUNFT', partnerInDwelling: false, unmarried: true },
    ...{ withParentInDwelling: false, parentInDwelling: false, singleInSharedHousing: true, minor: false },
  };
  const variables = { validOn, entitlementOutcome: 'SECTION_3', member } as unknown as Record<string, string>;
  const { decisionOutput } = await engine.evaluateDecision({ decisionId: 'benefit-rate', variables });
  await engine.close();
  return JSON.parse(decisionOutput) as Record<string, unknown>;
}

/** The year's predecessor, two euros more in each part. */
async function amounts(): Promise<DraftAmounts> {
  const { body } = await (await signIn('lst-lead')).get('/rate-tables');
  const former = (body.inForce as { year: number; amounts: DraftAmounts }[]).find((period) => period.year === thisYear);
  return {
    ...former!.amounts,
    stages: former!.amounts.stages.map(({ stage, personalCents, necessaryCents, analogCents }) => ({
      ...{ stage, personalCents: personalCents! + 2_00, necessaryCents: necessaryCents! + 2_00 },
      analogCents: analogCents! + 5_00,
    })),
    basicLegalBasis: `§ 3a AsylbLG (Bekanntmachung für ${year})`,
    analogLegalBasis: `§ 28 SGB XII (Regelsätze ${year})`,
  };
}

const tables = async (): Promise<AnyBody> => (await (await signIn('lst-clerk')).get('/rate-tables')).body;

async function auditActions(): Promise<string[]> {
  const { body } = await (await signIn('dpo')).get('/audit?limit=100');
  return (body.items as { action: string }[]).map(({ action }) => action).filter((action) => action.startsWith('rate-table'));
}

test('entered, listed, returned, released by a second person; cases from the new year on get the new amounts', async () => {
  // given two households with a running grant, of which one earns money
  const [plain, earning] = await grantHouseholds(caseFileOf(connection), {
    ...{ count: 2, name: 'Jahreswechsel', method: 'BEZAHLKARTE', paidUntil: lastOfMonth(day()) },
  });
  expect([plain, earning]).not.toContain(undefined);
  const lead = await signIn('lst-lead');
  const clerk = await signIn('lst-clerk');
  const entered = await amounts();
  const before = await rateOn(`${thisYear}-12-31`);

  // when it is entered with a gap, saved again and submitted
  const gap = { ...entered, stages: entered.stages.map((row, at) => (at === 3 ? { ...row, necessaryCents: null } : row)) };
  const draft = (await lead.post('/rate-tables', { year, amounts: gap })).body;
  const tooEarly = await lead.post(`/rate-tables/${draft.rateTableId}/submit`, { revision: draft.revision });
  const saved = (await lead.put(`/rate-tables/${draft.rateTableId}`, { revision: draft.revision, amounts: entered })).body;
  const stale = await lead.put(`/rate-tables/${draft.rateTableId}`, { revision: draft.revision, amounts: gap });
  const submitted = (await lead.post(`/rate-tables/${draft.rateTableId}/submit`, { revision: saved.revision })).body;

  // then the gap was named, the older draft refused, and nothing runs yet
  expect(tooEarly).toMatchObject({ status: 422, body: { fields: [{ field: 'stages.3.necessaryCents' }] } });
  expect(stale).toMatchObject({ status: 409, body: { code: 'STALE_VERSION' } });
  expect(submitted).toMatchObject({ state: 'SUBMITTED', validFrom: `${year}-01-01`, validUntil: `${year}-12-31` });
  expect(await rateOn(`${year}-01-01`)).toMatchObject({ personal: null, reviewed: false });

  // when the changes are listed
  const changes = (await clerk.get(`/rate-tables/${draft.rateTableId}/changes`)).body;

  // then
  expect(changes).toMatchObject({ households: 2, concernedHouseholds: 2, concernedPersons: 2, notComparable: 0 });
  expect(changes).toMatchObject({ oldMonthCents: 2 * 409_00, newMonthCents: 2 * 413_00, differenceCents: 2 * 4_00 });
  expect(changes.items[0]).toMatchObject({ stages: [2], oldMonthCents: 409_00, newMonthCents: 413_00, differenceCents: 4_00 });
  expect(changes.items[0].personName).toContain('Jahreswechsel');

  // when it goes back once, and whoever has entered it tries to release it
  const path = `/rate-tables/${draft.rateTableId}`;
  const returned = (await clerk.post(`${path}/return`, { revision: submitted.revision, reason: 'Bitte Fundstelle ergänzen.' }))
    .body;
  const again = (await lead.post(`${path}/submit`, { revision: returned.revision })).body;
  const own = await lead.post(`${path}/release`, { revision: again.revision });
  const paying = await (await signIn('lst-pay')).post(`${path}/release`, { revision: again.revision });
  const unseen = await clerk.post(`${path}/release`, { revision: submitted.revision });
  const released = await clerk.post(`${path}/release`, { revision: again.revision });

  // then
  expect(returned).toMatchObject({ state: 'RETURNED', returnedBecause: 'Bitte Fundstelle ergänzen.' });
  expect([own.status, own.body.code]).toEqual([403, 'RATE_FOUR_EYES']);
  expect([paying.status, paying.body.code]).toEqual([403, 'NOT_PERMITTED']);
  expect([unseen.status, unseen.body.code]).toEqual([409, 'STALE_VERSION']);
  expect(released.body).toMatchObject({ state: 'RELEASED', released: { name: 'Berta Bescheid' } });
  expect(await rateOn(`${year}-01-01`)).toMatchObject({
    ...{ stage: 2, personal: 184, necessary: 229, analog: 511, analogStageOne: 568, reviewed: true },
    legalBasis: expect.stringContaining(`§ 3a AsylbLG (Bekanntmachung für ${year})`) as string,
  });
  expect(await rateOn(`${thisYear}-12-31`)).toEqual(before);
  expect((await tables()).inForce[0]).toMatchObject({ year, amounts: { immediateSupplementCents: 25_00 } });
  expect(await auditActions()).toEqual(
    expect.arrayContaining(['create', 'submit', 'read-changes', 'return', 'release'].map((step) => `rate-table.${step}`)),
  );

  // and each is told what waits for them and how it was decided, nobody of what they have done themselves
  const toldKinds = async (who: ApiClient): Promise<string[]> => {
    const { items } = (await who.get('/notifications?limit=50')).body;
    const about = items.filter(({ target }: AnyBody) => target?.id === draft.rateTableId && target.title === String(year));
    return about.map(({ kind, target }: AnyBody) => `${kind} ${target.outcome ?? ''}`.trim());
  };
  await eventually(
    () => toldKinds(lead),
    (kinds) => kinds.length === 2,
  );
  expect(await toldKinds(lead)).toEqual(['RATES_DECIDED true', 'RATES_DECIDED false']);
  expect(await toldKinds(clerk)).toEqual(['RATES_SUBMITTED', 'RATES_SUBMITTED']);
  expect(await toldKinds(await signIn('lst-pay'))).toEqual([]);

  // and a process designer sees who made the version
  const { body: deployments } = await (await signIn('process-designer')).get('/deployments?id=benefit-rates');
  expect(deployments.items[0]).toMatchObject({ name: 'Vera Vierauge', approvedBy: { name: 'Berta Bescheid' }, state: 'DONE' });
});

test.each([
  ['a year that has begun', thisYear, {}, 409, 'RATE_YEAR_RUNS'],
  ['a year that is over', thisYear - 1, {}, 409, 'RATE_YEAR_RUNS'],
  ['a year before all that is known', 2023, {}, 409, 'RATE_YEAR_PAST'],
  ['a negative amount', year, { immediateSupplementCents: -25_00 }, 422, 'INVALID_REQUEST'],
  ['cents', year, { suppliesFirstHalfCents: 130_50 }, 422, 'INVALID_REQUEST'],
  ['a stage that is missing', year, { stages: [] }, 422, 'INVALID_REQUEST'],
])('%s is refused', async (_, ofYear, change, status, code) => {
  const lead = await signIn('lst-lead');
  const answer = await lead.post('/rate-tables', { year: ofYear, amounts: { ...(await amounts()), ...change } });
  expect(answer).toMatchObject({ status, body: { code } });
});

test('only the lead enters, and only one table of a year at a time', async () => {
  const lead = await signIn('lst-lead');
  const byClerk = await (await signIn('lst-clerk')).post('/rate-tables', { year, amounts: await amounts() });
  const correction = (await lead.post('/rate-tables', { year, amounts: await amounts() })).body;
  const second = await lead.post('/rate-tables', { year, amounts: await amounts() });
  const discarded = await lead.delete(`/rate-tables/${correction.rateTableId}?revision=${correction.revision}`);

  expect([byClerk.status, byClerk.body.code]).toEqual([403, 'NOT_PERMITTED']);
  expect(second).toMatchObject({
    status: 409,
    body: { code: 'RATE_TABLE_OPEN', difference: { rateTableId: correction.rateTableId } },
  });
  expect(discarded.status).toBe(204);
});

test('before the year begins it can be corrected; the table before is kept as replaced', async () => {
  // when
  const lead = await signIn('lst-lead');
  const corrected = { ...(await amounts()), immediateSupplementCents: 30_00 };
  const draft = (await lead.post('/rate-tables', { year, amounts: corrected })).body;
  const submitted = (await lead.post(`/rate-tables/${draft.rateTableId}/submit`, { revision: draft.revision })).body;
  await (await signIn('lst-clerk')).post(`/rate-tables/${draft.rateTableId}/release`, { revision: submitted.revision });

  // then
  const { inForce, tables: all } = await tables();
  expect(inForce[0]).toMatchObject({ year, amounts: { immediateSupplementCents: 30_00 } });
  expect(all.filter((table: AnyBody) => table.year === year).map((table: AnyBody) => table.state)).toEqual([
    'RELEASED',
    'REPLACED',
  ]);
});

test('a restart keeps the year, and so does a table that comes changed with Lotse', async () => {
  // given a Lotse that has never seen its own tables before
  const files = connection.collection<{ _id: string }>('libraryDeployments');
  const { deletedCount } = await files.deleteMany({ _id: { $regex: '(benefit-rate|education-grant)\\.dmn:' } });
  await connection.close();

  // when
  await lotse.end('SIGTERM');
  await lotse.startAgain();
  await connect();

  // then
  expect(deletedCount).toBe(2);
  expect(await rateOn(`${year}-06-01`)).toMatchObject({ personal: 184, reviewed: true });

  // when nothing has changed
  await connection.close();
  await lotse.end('SIGTERM');
  await lotse.startAgain();
  await connect();

  // then
  expect(await rateOn(`${year}-06-01`)).toMatchObject({ personal: 184, reviewed: true });
});
