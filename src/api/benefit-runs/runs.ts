/** What people do with a run: start, put the file together, hand it back, release it. */
import type { Actor } from '../../contracts/actor.ts';
import type { RunState } from '../../contracts/benefit-run.ts';
import { type BenefitRunDocument, runStore } from '../../benefit-runs/run-store.ts';
import { isDuplicateKey } from '../../case-file/duplicate-key.ts';
import { derivedId } from '../../case-file/derived-id.ts';
import { plusMonths } from '../../deadlines/calendar-date.ts';
import { Conflict, InvalidInput, NotFound } from '../../errors.ts';
import { mayPrepareBenefitRuns, mayReleaseBenefitRun } from '../../policies/benefit-run.policy.ts';
import { authorize } from '../../policies/decision.ts';
import type { ApiDeps } from '../deps.ts';
import { todayInGermany } from '../../contracts/today-in-germany.ts';

const mostListed = 60;
/** What is left is for a further run. */
const over: readonly RunState[] = ['RELEASED', 'CLOSED'];

/** Newest month first. */
export function listRuns({ connection }: ApiDeps): Promise<BenefitRunDocument[]> {
  return runStore(connection).find().sort({ month: -1, number: -1 }).limit(mostListed).toArray();
}

/** @throws NotFound */
export async function findRun({ connection }: ApiDeps, runId: string): Promise<BenefitRunDocument> {
  const run = await runStore(connection).findOne({ _id: runId });
  if (run === null) throw new NotFound('NOT_FOUND', { field: 'runId' });
  return run;
}

/** @throws InvalidInput RUN_TOO_EARLY: benefits are paid at most one month ahead (AsylbLG 3(6)) */
export function requireNearMonth(deps: ApiDeps, month: string): void {
  if (`${month}-01` > plusMonths(todayInGermany(deps.now()), 1)) throw new InvalidInput('RUN_TOO_EARLY', { field: 'month' });
}

/**
 * The first run of a month takes all running grants; each further one what was not ready before, and what was granted since.
 * @throws InvalidInput RUN_TOO_EARLY, RUN_EMPTY; Conflict RUN_UNDER_WAY
 */
export async function startRun(
  deps: ApiDeps,
  actor: Actor,
  { month, adoptNewRates }: { month: string; adoptNewRates: boolean },
): Promise<BenefitRunDocument> {
  authorize(mayPrepareBenefitRuns(actor));
  requireNearMonth(deps, month);
  const store = runStore(deps.connection);
  // A start that broke off before its households were taken is gone on with.
  const unfinished = await store.findOne({ state: { $nin: [...over, 'TAKING'] } });
  if (unfinished !== null) throw underWay(unfinished);
  const grants = await deps.caseFile.benefitGrants.runningIn(month);
  if (grants.length === 0) throw new InvalidInput('RUN_EMPTY', { field: 'month' });
  const number = (await store.countDocuments({ month, state: { $in: [...over] } })) + 1;
  const run = { ...newRun(deps, actor), _id: derivedId('benefit-run', month, String(number)), month, number, adoptNewRates };
  await store.insertOne(run).catch((error: unknown) => {
    if (!isDuplicateKey(error)) throw error;
  });
  await deps.caseFile.monthlyBenefits.take(run._id, month, grants);
  const { accountId, name } = actor;
  const started = await store.findOneAndUpdate(
    { _id: run._id, state: 'TAKING' },
    { $set: { state: 'CALCULATING', adoptNewRates, startedBy: { accountId, name }, leaseUntil: deps.now() } },
    { returnDocument: 'after' },
  );
  if (started === null) throw underWay(await findRun(deps, run._id));
  await audit(deps, actor, 'benefit-run.start', started, { month, number, households: grants.length, adoptNewRates });
  return started;
}

/**
 * What is ready becomes the content of the payment file; who works on the rest goes on.
 * @throws Conflict RUN_STATE; InvalidInput RUN_EMPTY, EXECUTION_DATE
 */
export async function submitRun(deps: ApiDeps, actor: Actor, runId: string, executionDate: string): Promise<BenefitRunDocument> {
  authorize(mayPrepareBenefitRuns(actor));
  const { month } = await findRun(deps, runId);
  const today = todayInGermany(deps.now());
  if (executionDate < today || plusMonths(executionDate, 1) < `${month}-01`) {
    throw new InvalidInput('EXECUTION_DATE', { field: 'executionDate' });
  }
  await move(deps, runId, ['OPEN', 'SUBMITTING'], { state: 'SUBMITTING' });
  const totals = await deps.caseFile.runMonths.submit(runId);
  if (totals.payments === 0) {
    await move(deps, runId, ['SUBMITTING'], { state: 'OPEN' });
    throw new InvalidInput('RUN_EMPTY');
  }
  const { accountId, name } = actor;
  const submitted = { submittedBy: { accountId, name }, submittedAt: deps.now(), executionDate, totals, returnedBecause: null };
  const run = await move(deps, runId, ['SUBMITTING'], { state: 'SUBMITTED', ...submitted });
  await audit(deps, actor, 'benefit-run.submit', run, { executionDate, ...totals });
  return run;
}

/** The second person does not release: what was ready may change again. @throws Conflict RUN_STATE */
export async function sendBackRun(deps: ApiDeps, actor: Actor, runId: string, reason: string): Promise<BenefitRunDocument> {
  authorize(mayPrepareBenefitRuns(actor));
  await move(deps, runId, ['SUBMITTED', 'SUBMITTING'], { state: 'SUBMITTING' });
  await deps.caseFile.runMonths.sendBack(runId);
  const cleared = { submittedBy: null, submittedAt: null, executionDate: null, totals: null, returnedBecause: reason };
  const run = await move(deps, runId, ['SUBMITTING'], { state: 'OPEN', ...cleared });
  await audit(deps, actor, 'benefit-run.send-back', run, { reason });
  return run;
}

/**
 * Ends a run without payment, also one that is still being calculated; what it holds is for the next one.
 * @throws Forbidden; Conflict RUN_STATE
 */
export async function closeRun(deps: ApiDeps, actor: Actor, runId: string, reason: string): Promise<BenefitRunDocument> {
  authorize(mayPrepareBenefitRuns(actor));
  const run = await move(deps, runId, ['TAKING', 'CALCULATING', 'OPEN'], {
    state: 'CLOSED',
    returnedBecause: reason,
    // Whoever starts its households leaves off.
    workedOnBy: null,
  });
  await audit(deps, actor, 'benefit-run.close', run, { reason });
  return run;
}

/** The second pair of eyes; the files are written in the background. @throws Forbidden FOUR_EYES; Conflict RUN_STATE */
export async function releaseRun(deps: ApiDeps, actor: Actor, runId: string): Promise<BenefitRunDocument> {
  const { submittedBy } = await findRun(deps, runId);
  if (submittedBy === null) throw new Conflict('RUN_STATE');
  authorize(mayReleaseBenefitRun(actor, submittedBy.accountId));
  const { accountId, name } = actor;
  const releasedAt = deps.now();
  const released = { releasedBy: { accountId, name }, releasedAt, leaseUntil: releasedAt };
  const run = await move(deps, runId, ['SUBMITTED'], { state: 'RELEASING', ...released }, submittedBy.accountId);
  await audit(deps, actor, 'benefit-run.release', run, { ...run.totals, executionDate: run.executionDate });
  return run;
}

function underWay({ _id: runId, month, number, state }: BenefitRunDocument): Conflict {
  return new Conflict('RUN_UNDER_WAY', { difference: { runId, month, number, state } });
}

async function move(
  { connection }: ApiDeps,
  runId: string,
  from: readonly RunState[],
  to: Partial<BenefitRunDocument>,
  submittedBy?: string,
): Promise<BenefitRunDocument> {
  const run = await runStore(connection).findOneAndUpdate(
    {
      _id: runId,
      state: { $in: [...from] },
      // What is released is what this person has put together, not what came in its place meanwhile.
      ...(submittedBy === undefined ? {} : { 'submittedBy.accountId': submittedBy }),
    },
    { $set: to },
    { returnDocument: 'after' },
  );
  if (run === null) throw new Conflict('RUN_STATE');
  return run;
}

function newRun(
  deps: ApiDeps,
  { accountId, name }: Actor,
): Omit<BenefitRunDocument, '_id' | 'month' | 'number' | 'adoptNewRates'> {
  const startedAt = deps.now();
  return {
    state: 'TAKING',
    startedBy: { accountId, name },
    startedAt,
    submittedBy: null,
    submittedAt: null,
    executionDate: null,
    totals: null,
    returnedBecause: null,
    releasedBy: null,
    releasedAt: null,
    files: [],
    workedOnBy: null,
    leaseUntil: startedAt,
  };
}

async function audit(deps: ApiDeps, actor: Actor, action: string, run: BenefitRunDocument, details: Record<string, unknown>) {
  await deps.audit.append({ actor, action, resource: { kind: 'benefit-run', id: run._id }, details });
}
