/** Works through a batch, a few at a time, and writes down how far it has come after each few. */
import type { Actor } from '../../contracts/actor.ts';
import type { BatchException } from '../../contracts/batch.ts';
import { errorMessages, type ErrorCode } from '../../contracts/error-messages.ts';
import type { CommandProblem } from '../../contracts/process-instance.ts';
import { LotseError } from '../../errors.ts';
import type { Lease } from '../../lease.ts';
import type { ApiDeps } from '../deps.ts';
import { batchStore, mostExceptionsKept, type BatchDocument } from './batch-store.ts';
import { workOf } from './kinds.ts';

/** Small enough not to crowd out the commands of caseworkers. */
const atOnce = 10;
/** After the engine was away; others may take the batch over then. */
const restMs = 5_000;

/** Null: done. */
type Outcome = BatchException | null;

/**
 * Ends when all are dealt with, when somebody stops it or takes it over, when the engine is away, or when this process ends.
 * @param closing leaves the rest to another process
 */
export async function runBatch(deps: ApiDeps, actor: Actor, lease: Lease<BatchDocument>, closing: AbortSignal): Promise<void> {
  const store = batchStore(deps.connection);
  const { work: batch, ours } = lease;
  const running = { ...ours, state: 'RUNNING' } as const;
  let rest = 0;
  try {
    for (let { next } = batch; !closing.aborted; next += atOnce) {
      if ((await store.findOne(running, { projection: { _id: 1 } })) === null) return;
      const few = batch.keys.slice(next, next + atOnce);
      if (few.length === 0) {
        await store.updateOne(running, { $set: { state: 'DONE', endedAt: deps.now() } });
        return;
      }
      const outcomes = await Promise.all(few.map((key) => doOne(deps, actor, batch, key)));
      if (outcomes.includes('ENGINE_AWAY')) {
        // What has been done of these few is found to be done when it goes on.
        rest = restMs;
        return;
      }
      await store.updateOne(ours, progress(outcomes as Outcome[], next));
    }
  } finally {
    await lease.leave(new Date(deps.now().getTime() + rest));
  }
}

function progress(outcomes: readonly Outcome[], next: number) {
  const exceptions = outcomes.filter((outcome) => outcome !== null);
  const skipped = exceptions.filter(({ outcome }) => outcome === 'SKIPPED').length;
  const failed = exceptions.length - skipped;
  return {
    $set: { next: next + outcomes.length },
    $inc: { done: outcomes.length - exceptions.length, skipped, failed },
    $push: { exceptions: { $each: exceptions, $slice: mostExceptionsKept } },
  };
}

async function doOne(
  deps: ApiDeps,
  actor: Actor,
  { _id: batchId, plan, reason }: BatchDocument,
  key: string,
): Promise<Outcome | 'ENGINE_AWAY'> {
  const work = workOf(plan);
  try {
    await work.act(deps, actor, plan, key, { reason, batchId });
    return null;
  } catch (thrown) {
    if (!(thrown instanceof LotseError)) return { ...(await about('FAILED')), ...said('INTERNAL', { requestId: batchId }) };
    if (thrown.status === 503) return 'ENGINE_AWAY';
    const { code, status, details } = thrown;
    const wasFaster = (status === 404 || status === 409) && code !== 'INSTANCE_IS_CALLED';
    const { problems } = (details.difference ?? {}) as { problems?: CommandProblem[] };
    return { ...(await about(wasFaster ? 'SKIPPED' : 'FAILED')), ...said(code, details.values ?? {}, problems) };
  }

  async function about(outcome: BatchException['outcome']) {
    return { key, outcome, processInstanceKey: await work.instanceOf(deps, key).catch(() => null) };
  }
}

/** The problems say more than the error that holds them. */
function said(code: ErrorCode, values: Record<string, string | number>, problems: readonly CommandProblem[] = []) {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const fill = (sentence: string) => sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
  const sentence = (language: 'de' | 'en'): string =>
    errors.length > 0
      ? [...new Set(errors.map(({ message }) => message[language]))].join(' ')
      : fill(errorMessages[code][language]);
  return { code, message: { de: sentence('de'), en: sentence('en') } };
}
