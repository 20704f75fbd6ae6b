/**
 * Which batches this process works on. A batch belongs to whoever holds its lease; what a server that stopped has left behind is
 * taken over by the next one that looks.
 */
import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';
import { mayOperate } from '../../policies/operations.policy.ts';
import type { ApiDeps } from '../deps.ts';
import { batchStore, leaseMs, type BatchDocument } from './batch-store.ts';
import { runBatch } from './run-batch.ts';

export interface BatchRuns {
  /** Begins to work on a batch that nobody works on. @returns null when there is nothing to take */
  take(batchId: string): Promise<BatchDocument | null>;
  /** Looks for batches that nobody works on, now and again and again. */
  watch(): void;
  /** What is under way with single instances is finished; the rest is left to the next server. */
  close(): Promise<void>;
}

const lookEveryMs = 3_000;

function createBatchRuns(deps: ApiDeps): BatchRuns {
  const store = batchStore(deps.connection);
  const running = new Set<Promise<void>>();
  const closing = new AbortController();
  let timer: NodeJS.Timeout | undefined;

  const leaseEnd = (): Date => new Date(deps.now().getTime() + leaseMs);

  async function take(batchId: string): Promise<BatchDocument | null> {
    if (closing.signal.aborted) return null;
    const runId = randomUUID();
    const batch = await store.findOneAndUpdate(
      { _id: batchId, state: 'RUNNING', leaseUntil: { $lte: deps.now() } },
      { $set: { runId, leaseUntil: leaseEnd() } },
      { returnDocument: 'after' },
    );
    if (batch === null) return null;
    const actor = await deps.identity.actors.find(batch.runAs);
    if (actor === null || !mayOperate(actor).allowed) {
      // Who has lost the right to do it by hand does not go on doing it through a batch.
      await store.updateOne({ _id: batchId, runId }, { $set: { state: 'STOPPED', endedAt: deps.now() } });
      return null;
    }
    const run = runBatch(deps, actor, batch, runId, closing.signal).catch(() => undefined);
    running.add(run);
    void run.then(() => running.delete(run));
    return batch;
  }

  async function look(): Promise<void> {
    const abandoned = await store
      .find({ state: 'RUNNING', leaseUntil: { $lte: deps.now() } }, { projection: { _id: 1 } })
      .toArray();
    for (const { _id } of abandoned) await take(_id);
  }

  return {
    take,
    watch() {
      // While the store is away there is nothing to find; the next look may do better.
      const lookAgain = (): void => void look().catch(() => undefined);
      lookAgain();
      timer = setInterval(lookAgain, lookEveryMs);
    },
    async close() {
      clearInterval(timer);
      closing.abort();
      await Promise.all(running);
    },
  };
}

const known = new WeakMap<Connection, BatchRuns>();

/** Those of this process. */
export function batchRunsOf(deps: ApiDeps): BatchRuns {
  const runs = known.get(deps.connection) ?? createBatchRuns(deps);
  known.set(deps.connection, runs);
  return runs;
}
