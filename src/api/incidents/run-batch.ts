/** Works through a batch, a few incidents at a time, and writes down how far it has come after each few. */
import type { Actor } from '../../contracts/actor.ts';
import { errorMessages, type ErrorCode } from '../../contracts/error-messages.ts';
import { LotseError } from '../../errors.ts';
import type { IncidentDocument } from '../../read-model/incidents.ts';
import type { ApiDeps } from '../deps.ts';
import { batchStore, leaseMs, mostFailuresKept, type BatchDocument } from './batch-store.ts';
import { resolveIncident } from './resolve-incident.ts';

/** Small enough not to crowd out the commands of caseworkers. */
const atOnce = 10;

type Outcome = 'resolved' | 'skipped' | BatchDocument['failures'][number];

/** Ends when all are dealt with, or when the engine is away: what is left can be continued then. */
export async function runBatch(deps: ApiDeps, actor: Actor, batchId: string): Promise<void> {
  const store = batchStore(deps.connection);
  for (;;) {
    const batch = await store.findOne({ _id: batchId, state: 'RUNNING' });
    if (batch === null) return;
    const keys = batch.incidentKeys.slice(batch.next, batch.next + atOnce);
    if (keys.length === 0) {
      await store.updateOne({ _id: batchId }, { $set: { state: 'DONE', endedAt: deps.now() } });
      return;
    }
    const outcomes = await attempt(deps, actor, batch, keys);
    if (outcomes === 'ENGINE_AWAY') {
      await store.updateOne({ _id: batchId }, { $set: { state: 'INTERRUPTED' } });
      return;
    }
    const failures = outcomes.filter((outcome) => typeof outcome === 'object');
    const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
    await store.updateOne(
      { _id: batchId },
      {
        $set: { next: batch.next + keys.length, leaseUntil: new Date(deps.now().getTime() + leaseMs) },
        $inc: { resolved: count('resolved'), skipped: count('skipped'), failed: failures.length },
        $push: { failures: { $each: failures, $slice: mostFailuresKept } },
      },
    );
  }
}

async function attempt(deps: ApiDeps, actor: Actor, batch: BatchDocument, keys: string[]): Promise<Outcome[] | 'ENGINE_AWAY'> {
  const incidents = await deps.readModel.incidents.find({ _id: { $in: keys }, state: 'OPEN' }).lean<IncidentDocument[]>();
  const outcomes = await Promise.all(incidents.map((incident) => resolveOne(deps, actor, batch, incident)));
  if (outcomes.includes('ENGINE_AWAY')) return 'ENGINE_AWAY';
  const gone = Array.from({ length: keys.length - incidents.length }, () => 'skipped' as const);
  return [...(outcomes as Outcome[]), ...gone];
}

async function resolveOne(
  deps: ApiDeps,
  actor: Actor,
  { _id, reason, retries, variables }: BatchDocument,
  incident: IncidentDocument,
): Promise<Outcome | 'ENGINE_AWAY'> {
  try {
    await resolveIncident(deps, actor, incident, { reason, retries, variables, batchId: _id });
    return 'resolved';
  } catch (thrown) {
    if (!(thrown instanceof LotseError)) return failure(incident, 'INTERNAL', { requestId: _id });
    // Somebody else has resolved it, or its instance has ended.
    if (thrown.status === 404 || thrown.status === 409) return 'skipped';
    if (thrown.status === 503) return 'ENGINE_AWAY';
    return failure(incident, thrown.code, thrown.details.values ?? {});
  }
}

function failure({ _id }: IncidentDocument, code: ErrorCode, values: Record<string, string | number>) {
  const fill = (sentence: string) => sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
  const { de, en } = errorMessages[code];
  return { incidentKey: _id, code, message: { de: fill(de), en: fill(en) } };
}
