/** Takes records from the engine, keeps them in the journal at once and folds them into the read model behind the answer. */
import { setTimeout as pause } from 'node:timers/promises';
import type { ChangeFeed } from '../read-model/change-feed.ts';
import type { ReadModel } from '../read-model/read-model.ts';
import type { Bulk } from '../zeebe/records/parse-bulk.ts';
import { progressAfter, type Progress } from './checkpoint.ts';
import { CheckpointMoved, mongoDocumentStore } from './document-store.ts';
import { createPartitionFolder } from './partition-folder.ts';
import type { ProjectionLog } from './projection-log.ts';
import { createRecordJournal } from './record-journal.ts';

/** Records from which on a batch is big enough to be folded at once. */
const worthFolding = 500;

const longestGatherMs = 250;

export interface RunnerOptions {
  readModel: ReadModel;
  changeFeed: ChangeFeed;
  log: ProjectionLog;
  /** Documents kept in memory between batches; 5,000, those of a thousand process instances, when not given. */
  cacheCapacity?: number;
  /** Records that may wait to be folded before the engine has to wait. */
  backlogLimit?: number;
  /**
   * How long records gather between two batches, in milliseconds. When a batch took longer than that, as long as it took (at most
   * 250 ms): on a busy machine fewer and bigger transactions leave time for everybody else.
   */
  gatherMs?: number;
  /** Pause after a failure of the store, in milliseconds. */
  retryDelayMs?: number;
}

export interface ProjectionRunner {
  /**
   * Resolves when the records are durable; they are folded in the order of the log soon after. A rejection means that nothing
   * is promised and that the same records must be sent again.
   */
  accept(bulk: Bulk): Promise<void>;
  /** Resolves when everything accepted so far is folded. */
  idle(): Promise<void>;
  /** Stops folding after the current batch; what is left in the journal is folded after the next start. */
  close(): Promise<void>;
}

/** Folds first what an earlier process has left in the journal. */
export async function createProjectionRunner(options: RunnerOptions): Promise<ProjectionRunner> {
  const { readModel, changeFeed, log, cacheCapacity = 5000, backlogLimit = 20_000 } = options;
  const { gatherMs = 15, retryDelayMs = 500 } = options;
  const store = await mongoDocumentStore(readModel, log);
  const journal = createRecordJournal(readModel);
  const folder = createPartitionFolder({ store, journal, changeFeed, log, cacheCapacity });
  const progress = new Map<number, Progress | undefined>();
  const appending = new Map<number, Promise<void>>();
  /** Partitions whose journal may have entries. */
  const waiting = new Set<number>(await journal.partitions());
  let folding: Promise<void> | undefined;
  let foldAgainAt = 0;
  let closed = false;

  async function append(bulk: Bulk): Promise<void> {
    const { partitionId, records } = bulk;
    if (!progress.has(partitionId)) progress.set(partitionId, await storedProgress(partitionId));
    const before = progress.get(partitionId);
    const after = progressAfter(before, records);
    // All of it is durable already: the engine had only missed the answer.
    if (after.position === before?.position) return;
    while (journal.backlog() > backlogLimit && folding) await folding;
    await journal.append(bulk);
    progress.set(partitionId, after);
    waiting.add(partitionId);
    startFolding();
  }

  /** The checkpoint is enough: what the journal holds beyond it can be sent again without harm. */
  async function storedProgress(partitionId: number): Promise<Progress | undefined> {
    const checkpoint = await store.loadCheckpoint(partitionId);
    return checkpoint && { position: checkpoint.position, latestTimestamp: checkpoint.latestTimestamp.getTime() };
  }

  function startFolding(): void {
    folding ??= foldAll().finally(() => {
      folding = undefined;
      if (waiting.size > 0 && !closed) startFolding();
    });
  }

  async function foldAll(): Promise<void> {
    const early = foldAgainAt - Date.now();
    if (early > 0 && journal.backlog() < worthFolding) await pause(early);
    const startedAt = Date.now();
    for (const partitionId of [...waiting]) {
      if (closed) return;
      waiting.delete(partitionId);
      try {
        if (await folder.foldOnce(partitionId)) waiting.add(partitionId);
      } catch (error) {
        waiting.add(partitionId);
        folder.reset();
        if (error instanceof CheckpointMoved) log.warn({ partitionId }, error.message);
        else log.error({ err: error, partitionId }, 'Records could not be folded; trying again');
        await pause(retryDelayMs);
      }
    }
    const tookMs = Date.now() - startedAt;
    foldAgainAt = Date.now() + (gatherMs === 0 ? 0 : Math.min(longestGatherMs, Math.max(gatherMs, tookMs)));
  }

  startFolding();

  return {
    accept(bulk) {
      const before = appending.get(bulk.partitionId) ?? Promise.resolve();
      const done = before.then(() => append(bulk));
      appending.set(
        bulk.partitionId,
        done.catch(() => undefined),
      );
      return done;
    },
    async idle() {
      while (folding && !closed) await folding;
    },
    async close() {
      closed = true;
      await Promise.all(appending.values());
      await folding;
      await store.close();
    },
  };
}
