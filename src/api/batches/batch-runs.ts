/** Which batches this process works on. */
import type { Connection } from 'mongoose';
import { mayOperate } from '../../policies/operations.policy.ts';
import { takeLease } from '../../lease.ts';
import type { ApiDeps } from '../deps.ts';
import { batchStore, type BatchDocument } from './batch-store.ts';
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

  async function take(batchId: string): Promise<BatchDocument | null> {
    if (closing.signal.aborted) return null;
    const lease = await takeLease(store, { _id: batchId, state: 'RUNNING' }, deps.now);
    if (lease === null) return null;
    const actor = await deps.identity.actors.find(lease.work.runAs).catch(async (error: unknown) => {
      await lease.leave();
      throw error;
    });
    if (actor === null || !mayOperate(actor).allowed) {
      // Who has lost the right to do it by hand does not go on doing it through a batch.
      await store.updateOne(lease.ours, { $set: { state: 'STOPPED', endedAt: deps.now() } });
      await lease.leave();
      return null;
    }
    const run = runBatch(deps, actor, lease, closing.signal).catch(() => undefined);
    running.add(run);
    void run.then(() => running.delete(run));
    return lease.work;
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
