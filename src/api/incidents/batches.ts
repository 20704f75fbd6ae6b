import { randomUUID } from 'node:crypto';
import type { Actor } from '../../contracts/actor.ts';
import type { BatchRequest } from '../../contracts/incident.ts';
import { Conflict, InvalidInput, NotFound } from '../../errors.ts';
import type { ApiDeps } from '../deps.ts';
import { settableVariables } from '../process-instances/set-variables.ts';
import { batchStore, isAbandoned, leaseMs, type BatchDocument } from './batch-store.ts';
import { incidentConditions } from './incident-filter.ts';
import { runBatch } from './run-batch.ts';

const mostIncidents = 10_000;

/**
 * Starts to resolve all incidents that are open now and match; the work goes on after the answer.
 * @throws InvalidInput BATCH_EMPTY, BATCH_TOO_LARGE, or for a variable that may not be set
 */
export async function startBatch(deps: ApiDeps, actor: Actor, request: BatchRequest): Promise<BatchDocument> {
  const variables = settableVariables(deps, actor, request.variables ?? {});
  const found = await deps.readModel.incidents
    .find(incidentConditions(request.filter, 'OPEN'), { _id: 1 })
    .sort({ createdAt: 1 })
    .limit(mostIncidents + 1)
    .lean();
  if (found.length === 0) throw new InvalidInput('BATCH_EMPTY', { field: 'filter' });
  if (found.length > mostIncidents)
    throw new InvalidInput('BATCH_TOO_LARGE', { field: 'filter', values: { limit: mostIncidents } });
  const startedAt = deps.now();
  const batch: BatchDocument = {
    _id: randomUUID(),
    state: 'RUNNING',
    reason: request.reason,
    by: { accountId: actor.accountId, name: actor.name },
    retries: request.retries,
    variables,
    startedAt,
    endedAt: null,
    incidentKeys: found.map(({ _id }) => _id),
    next: 0,
    resolved: 0,
    skipped: 0,
    failed: 0,
    failures: [],
    leaseUntil: new Date(startedAt.getTime() + leaseMs),
  };
  await batchStore(deps.connection).insertOne(batch);
  await deps.audit.append({
    actor,
    action: 'incident.resolve-many',
    resource: { kind: 'incidentBatch', id: batch._id },
    details: { reason: request.reason, filter: request.filter, total: found.length, retries: request.retries, variables },
  });
  goOn(deps, actor, batch._id);
  return batch;
}

/** @throws NotFound; Conflict BATCH_NOT_INTERRUPTED */
export async function continueBatch(deps: ApiDeps, actor: Actor, batchId: string): Promise<BatchDocument> {
  const batch = await findBatch(deps, batchId);
  const now = deps.now();
  const { leaseUntil } = batch;
  const taken =
    (batch.state === 'INTERRUPTED' || isAbandoned(batch, now)) &&
    (await batchStore(deps.connection).findOneAndUpdate(
      { _id: batchId, state: batch.state, leaseUntil },
      { $set: { state: 'RUNNING', leaseUntil: new Date(now.getTime() + leaseMs) } },
      { returnDocument: 'after' },
    ));
  if (!taken) throw new Conflict('BATCH_NOT_INTERRUPTED', { difference: { state: batch.state } });
  const resource = { kind: 'incidentBatch', id: batchId };
  await deps.audit.append({ actor, action: 'incident.continue-batch', resource, details: { next: batch.next } });
  goOn(deps, actor, batchId);
  return taken;
}

/** @throws NotFound */
export async function findBatch({ connection }: ApiDeps, batchId: string): Promise<BatchDocument> {
  const batch = await batchStore(connection).findOne({ _id: batchId });
  if (batch === null) throw new NotFound();
  return batch;
}

const shownBatches = 50;

export function listBatches({ connection }: ApiDeps): Promise<BatchDocument[]> {
  return batchStore(connection).find().sort({ startedAt: -1 }).limit(shownBatches).toArray();
}

/** A store that goes away in the middle leaves the batch without a lease: it shows as interrupted and can be continued. */
function goOn(deps: ApiDeps, actor: Actor, batchId: string): void {
  runBatch(deps, actor, batchId).catch(() => undefined);
}
