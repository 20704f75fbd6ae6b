/** A Lotse of the file's own in which benefits are paid by the month, so that no other test adds a household to a run. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { caseFileOf, grantHouseholds } from '../../../../src/bench/granted-households.ts';
import type { CaseFile } from '../../../../src/case-file/repositories.ts';
import { day } from '../../../../src/demo/script.ts';
import { type AnyBody, eventually } from '../../api-client.ts';
import { askThisLotse, startOwnLotse, type OwnLotse } from '../../own-lotse.ts';
import { as, expectStatus } from '../desks.ts';
import type { Matter } from '../matter.ts';
import { lastOfMonth, nextMonth } from '../month-ends.ts';
import { dataDirectory } from '../outside-world.ts';
import { closeStore, store } from '../what-came-out.ts';

export const iban = 'DE02120300000000202051';
/** The month that is paid, and the last day that the households are paid for already. */
export const month = nextMonth(day()).slice(0, 7);
export const paidUntil = lastOfMonth(day());

let lotse: OwnLotse;

export async function openPaymentOffice(): Promise<void> {
  lotse = await startOwnLotse();
  await askThisLotse(lotse);
}

/** Killed and started again; after that everything may be at another address. */
export async function restartAfterKill(): Promise<void> {
  await closeStore();
  await lotse.end('SIGKILL');
  await lotse.startAgain();
  await askThisLotse(lotse);
}

export async function closePaymentOffice(): Promise<void> {
  await closeStore();
  await lotse.dispose();
}

export const caseFile = async (): Promise<CaseFile> => caseFileOf(await store());

/** Households whose benefits run, as far as `acting.ts` asks for them. */
export async function grants(
  count: number,
  name: string,
  method: 'BEZAHLKARTE' | 'UEBERWEISUNG',
  account?: string,
): Promise<Matter[]> {
  const wanted = { count, name, method, paidUntil, ...(account === undefined ? {} : { iban: account }) };
  const records = await grantHouseholds(await caseFile(), wanted);
  return records.map((record) => ({ ...record, entered: new Set() }));
}

export async function grant(name: string, method: 'BEZAHLKARTE' | 'UEBERWEISUNG', account?: string): Promise<Matter> {
  const [household] = await grants(1, name, method, account);
  return household!;
}

export const runNow = async (runId: string) => (await (await as('lst-lead')).get(`/benefit-runs/${runId}`)).body;

/** Households of the run by their state. */
export async function states(runId: string): Promise<Record<string, number>> {
  const { states: counted } = (await runNow(runId)) as { states: { state: string; households: number }[] };
  return Object.fromEntries(counted.map(({ state, households }) => [state, households]));
}

export async function startRun(): Promise<string> {
  return expectStatus<AnyBody>(await (await as('lst-pay')).post('/benefit-runs', { month }), 202).runId;
}

export async function until(runId: string, isThere: (found: Record<string, number>) => boolean) {
  return eventually(() => states(runId), isThere, 120_000);
}

/** All households have been asked for. */
export const calculatedAll = (runId: string) =>
  eventually(
    () => runNow(runId),
    ({ state }) => state === 'OPEN',
    120_000,
  );

/** @returns the total that the second person is shown */
export async function submit(runId: string): Promise<AnyBody> {
  await calculatedAll(runId);
  return expectStatus<AnyBody>(await (await as('lst-pay')).post(`/benefit-runs/${runId}/submit`, { executionDate: day() }), 200);
}

export async function release(runId: string): Promise<void> {
  expectStatus(await (await as('lst-lead')).post(`/benefit-runs/${runId}/release`), 202);
}

export const released = (runId: string) =>
  eventually(
    () => runNow(runId),
    ({ state }) => state === 'RELEASED',
    60_000,
  );

/** @returns what the files of the released run say */
export async function filesOf(runId: string): Promise<string[]> {
  const { files } = await released(runId);
  return Promise.all((files as string[]).map((name) => readFile(path.join(dataDirectory(), 'payments', name), 'utf8')));
}

export async function payOut(runId: string): Promise<string[]> {
  await submit(runId);
  await release(runId);
  return filesOf(runId);
}

export const endToEndIds = (file: string) => [...file.matchAll(/<EndToEndId>([^<]+)</g)].map(([, id]) => id!);

export const ordersOf = async (caseId: string) => (await store()).collection('paymentOrders').find({ caseId }).toArray();
