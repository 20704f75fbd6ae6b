/** Starts the process of each household of a run, a few at a time, and no faster than they are calculated. */
import { setTimeout as delay } from 'node:timers/promises';
import type { MonthToStart } from '../case-file/repositories.ts';
import type { Lease } from '../lease.ts';
import type { BenefitRunDocument } from './run-store.ts';
import { runStore } from './run-store.ts';
import type { RunWorkDeps } from './work-on-runs.ts';

/** Enough to keep the engine at work, few enough to leave room for the commands of caseworkers. */
const atOnce = 25;
const mostUnderWay = 100;
const lookAgainAfterMs = 100;
/** Who is not calculated after this without anybody else being so either, waits for a person or for workers: the others go on. */
const stuckAfterMs = 5_000;

/** As long as the engine remembers a start that it was told of; a start that is told twice within it happens once. */
const timeToLiveMs = 60 * 60 * 1000;

/** @param closing leaves the rest to another process */
export async function startHouseholds(deps: RunWorkDeps, lease: Lease<BenefitRunDocument>, closing: AbortSignal): Promise<void> {
  const { work: run } = lease;
  const { connection } = deps;
  const { runMonths } = deps.caseFile;
  const waiting = await runMonths.notStarted(run._id);
  let underWay: string[] = [];
  for (let next = 0; next < waiting.length; next += atOnce) {
    const some = waiting.slice(next, next + atOnce);
    await Promise.all(some.map((month) => startHousehold(deps, run, month)));
    const started = some.map(({ monthlyBenefitId }) => monthlyBenefitId);
    await runMonths.started(started);
    underWay = await untilFewer(deps, [...underWay, ...started], closing);
    if (closing.aborted || !(await lease.keep())) return;
  }
  await runStore(connection).updateOne({ ...lease.ours, state: 'CALCULATING' }, { $set: { state: 'OPEN' } });
}

async function startHousehold(
  { caseFile, publishMessage }: RunWorkDeps,
  { _id: runId, adoptNewRates }: BenefitRunDocument,
  { monthlyBenefitId, caseId, householdId }: MonthToStart,
): Promise<void> {
  const { personId } = await caseFile.cases.get(caseId);
  await publishMessage({
    name: 'monthly-benefit-due',
    correlationKey: monthlyBenefitId,
    messageId: `monthly-benefit-due:${runId}:${monthlyBenefitId}`,
    timeToLiveMs,
    variables: { caseId, personId, householdId, monthlyBenefitId, adoptNewRates },
  });
}

/** @returns who is still under way when there is room for more */
async function untilFewer({ caseFile }: RunWorkDeps, started: string[], closing: AbortSignal): Promise<string[]> {
  let underWay = started;
  let fewerAt = Date.now();
  while (underWay.length > mostUnderWay - atOnce && !closing.aborted) {
    const now = await caseFile.runMonths.stillWaiting(underWay);
    if (now.length < underWay.length) fewerAt = Date.now();
    underWay = now;
    if (Date.now() > fewerAt + stuckAfterMs) return [];
    if (underWay.length > mostUnderWay - atOnce) await delay(lookAgainAfterMs);
  }
  return underWay;
}
