import { randomUUID } from 'node:crypto';
import type { Actor } from '../../contracts/actor.ts';
import { mostInBatch, type BatchPlan, type BatchPreview, type BatchRequest } from '../../contracts/batch.ts';
import { Conflict, InvalidInput, NotFound } from '../../errors.ts';
import type { ApiDeps } from '../deps.ts';
import { batchRunsOf } from './batch-runs.ts';
import { batchStore, headOnly, type BatchDocument, type BatchHead } from './batch-store.ts';
import { workOf } from './kinds.ts';

async function prepared(deps: ApiDeps, actor: Actor, given: BatchPlan): Promise<{ plan: BatchPlan; keys: string[] }> {
  const work = workOf(given);
  const plan = await work.check(deps, actor, given);
  const keys = await work.select(deps, actor, plan);
  if (keys.length > mostInBatch) throw new InvalidInput('BATCH_TOO_LARGE', { values: { limit: mostInBatch } });
  return { plan, keys };
}

/**
 * The dry run: what would be done to which, and what speaks against it. The engine is not asked.
 * @throws InvalidInput BATCH_TOO_LARGE, or for a variable that may not be set; NotFound for the target
 */
export async function previewBatch(deps: ApiDeps, actor: Actor, given: BatchPlan): Promise<BatchPreview> {
  const { plan, keys } = await prepared(deps, actor, given);
  return workOf(plan).preview(deps, plan, keys);
}

/**
 * Begins with all that match now; the work goes on after the answer.
 * @throws InvalidInput BATCH_EMPTY, and as above
 */
export async function startBatch(deps: ApiDeps, actor: Actor, { reason, ...given }: BatchRequest): Promise<BatchDocument> {
  const { plan, keys } = await prepared(deps, actor, given);
  if (keys.length === 0) throw new InvalidInput('BATCH_EMPTY');
  const { accountId, name } = actor;
  const startedAt = deps.now();
  const batch: BatchDocument = {
    _id: randomUUID(),
    plan,
    state: 'RUNNING',
    reason,
    by: { accountId, name },
    runAs: accountId,
    startedAt,
    endedAt: null,
    keys,
    total: keys.length,
    next: 0,
    done: 0,
    skipped: 0,
    failed: 0,
    exceptions: [],
    workedOnBy: null,
    leaseUntil: startedAt,
  };
  await batchStore(deps.connection).insertOne(batch);
  await deps.audit.append({
    actor,
    action: workOf(plan).action,
    resource: { kind: 'batch', id: batch._id },
    details: { reason, total: keys.length, ...plan },
  });
  return (await batchRunsOf(deps).take(batch._id)) ?? batch;
}

/** Those under way finish; the rest is left. @throws NotFound; Conflict BATCH_ENDED */
export async function stopBatch(deps: ApiDeps, actor: Actor, batchId: string): Promise<BatchDocument> {
  const stopped = await batchStore(deps.connection).findOneAndUpdate(
    { _id: batchId, state: 'RUNNING' },
    { $set: { state: 'STOPPED', endedAt: deps.now() } },
    { returnDocument: 'after' },
  );
  if (stopped === null) throw new Conflict('BATCH_ENDED', { difference: { state: (await findBatch(deps, batchId)).state } });
  const { next, total } = stopped;
  await deps.audit.append({ actor, action: 'batch.stop', resource: { kind: 'batch', id: batchId }, details: { next, total } });
  return stopped;
}

/** What was left goes on in this person's name. @throws NotFound; Conflict BATCH_NOT_STOPPED */
export async function continueBatch(deps: ApiDeps, actor: Actor, batchId: string): Promise<BatchDocument> {
  const goesOn = await batchStore(deps.connection).findOneAndUpdate(
    { _id: batchId, state: 'STOPPED' },
    { $set: { state: 'RUNNING', endedAt: null, runAs: actor.accountId, workedOnBy: null, leaseUntil: deps.now() } },
    { returnDocument: 'after' },
  );
  if (goesOn === null) {
    throw new Conflict('BATCH_NOT_STOPPED', { difference: { state: (await findBatch(deps, batchId)).state } });
  }
  const { next, total } = goesOn;
  const resource = { kind: 'batch', id: batchId };
  await deps.audit.append({ actor, action: 'batch.continue', resource, details: { next, total } });
  return (await batchRunsOf(deps).take(batchId)) ?? goesOn;
}

/** @throws NotFound */
export async function findBatch({ connection }: ApiDeps, batchId: string): Promise<BatchDocument> {
  const batch = await batchStore(connection).findOne({ _id: batchId });
  if (batch === null) throw new NotFound();
  return batch;
}

const shownBatches = 100;

export function listBatches({ connection }: ApiDeps): Promise<BatchHead[]> {
  return batchStore(connection).find({}, { projection: headOnly }).sort({ startedAt: -1 }).limit(shownBatches).toArray();
}
