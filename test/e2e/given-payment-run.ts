/** Households whose benefits ran in a month in which nobody else's did, and payment runs of that month. */
import mongoose, { type Connection } from 'mongoose';
import { caseFileOf, grantHouseholds, type GrantedHouseholds } from '../../src/bench/granted-households.ts';
import type { CaseFile, CaseRecord } from '../../src/case-file/repositories.ts';
import { ApiProblem } from '../../src/demo/office.ts';
import { colleague } from './given.ts';

/** Rates are the same as in the month before, for which the households are paid. */
export const month = '2026-02';
const paidUntil = '2026-01-31';

let connection: Connection | undefined;

export async function closeGivenStore(): Promise<void> {
  await connection?.close();
  connection = undefined;
}

async function caseFile(): Promise<CaseFile> {
  const uri = process.env.MONGODB_URI;
  if (uri === undefined) throw new Error('MONGODB_URI must name the store of the Lotse under test');
  connection ??= await mongoose.createConnection(uri, { dbName: 'lotse' }).asPromise();
  return caseFileOf(connection);
}

/** A household that is to be paid as before. */
export async function grantedHousehold(given: Pick<GrantedHouseholds, 'name' | 'method' | 'iban'>): Promise<CaseRecord> {
  const [household] = await grantHouseholds(await caseFile(), { ...given, count: 1, paidUntil });
  return household!;
}

/** One that has an income since, which nobody has looked at. */
export async function earningHousehold(name: string): Promise<CaseRecord> {
  const household = await grantedHousehold({ name, method: 'BEZAHLKARTE' });
  const { fields } = await caseFile();
  const income = { incomeGross: 300_00, incomeNetDeductions: 0 };
  await fields.record({ kind: 'person', id: household.personId }, income, { by: 'system:test', reason: 'given' });
  return household;
}

/** A run that is neither released nor ended: one that another test began, or a new one. @returns runId */
export async function unfinishedRun(): Promise<string> {
  const pay = await colleague('lst-pay');
  try {
    return (await pay.send<{ runId: string }>('POST', '/benefit-runs', { month })).runId;
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code !== 'RUN_UNDER_WAY') throw error;
    const { items } = await pay.get<{ items: { runId: string; state: string }[] }>('/benefit-runs');
    const run = items.find(({ state }) => !['RELEASED', 'CLOSED'].includes(state));
    return run?.runId ?? unfinishedRun();
  }
}
