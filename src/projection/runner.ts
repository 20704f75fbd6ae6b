/** Takes batches of records, folds them into the read model and tells the change feed. */
import type { ChangeFeed, Change } from '../read-model/change-feed.ts';
import type { CheckpointDocument } from '../read-model/projection-state.ts';
import type { ReadModel } from '../read-model/read-model.ts';
import type { ExportedRecord } from '../zeebe/records/record.ts';
import { BatchDocuments } from './batch-documents.ts';
import { advance, newRecords } from './checkpoint.ts';
import { DocumentCache } from './document-cache.ts';
import { mongoDocumentStore, replaceAll } from './document-store.ts';
import { byValueType, fold } from './fold.ts';
import { projectors, writeOrder } from './projectors.ts';

export interface ProjectionLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

export interface RunnerOptions {
  readModel: ReadModel;
  changeFeed: ChangeFeed;
  log: ProjectionLog;
  /** Documents kept in memory between batches. */
  cacheCapacity?: number;
}

export interface ProjectionRunner {
  /**
   * Resolves when the records are durable. Batches run one after the other: documents are shared between partitions.
   * A rejection means that nothing is promised and that the same records must be sent again.
   */
  apply(records: readonly ExportedRecord[]): Promise<void>;
  /** Resolves when the batches taken so far are done. */
  idle(): Promise<void>;
}

/** A projection onto the read model; one at a time may run for a partition. */
export function createProjectionRunner({ readModel, changeFeed, log, cacheCapacity = 20_000 }: RunnerOptions): ProjectionRunner {
  const projectorsByType = byValueType(projectors);
  const store = mongoDocumentStore(readModel);
  const cache = new DocumentCache(cacheCapacity);
  /** Positions that this process has stored; a different one in the store means that another process has written. */
  const storedPositions = new Map<number, number>();
  let queue: Promise<void> = Promise.resolve();

  async function applyPartition(records: readonly ExportedRecord[], partitionId: number): Promise<void> {
    const checkpoint = await loadCheckpoint(partitionId);
    const pending = newRecords(records, checkpoint);
    if (pending.length === 0) return;

    const documents = new BatchDocuments(store, cache);
    const failures = await fold(pending, projectorsByType, documents);
    const changes: Change[] = [];
    for (const collection of writeOrder) {
      const changed = documents.changed(collection);
      if (changed.length === 0) continue;
      await store.save(collection, changed);
      for (const document of changed) changes.push({ collection, id: document._id, document } as Change);
    }
    const { checkpoint: next, gaps } = advance(checkpoint, pending, (type) => projectorsByType.has(type), new Date());
    await replaceAll(readModel.projectionFailures, failures);
    await replaceAll(readModel.projectionGaps, gaps);
    await replaceAll(readModel.checkpoints, [next]);

    storedPositions.set(partitionId, next.position);
    for (const { collection, document } of changes) cache.put(collection, document);
    for (const gap of gaps) log.error({ gap }, 'Records of the engine are missing');
    for (const { record: _record, ...failure } of failures) log.error({ failure }, 'A record could not be projected');
    changeFeed.publish(changes);
  }

  async function loadCheckpoint(partitionId: number): Promise<CheckpointDocument | undefined> {
    const checkpoint = await readModel.checkpoints.findById(String(partitionId)).lean<CheckpointDocument>();
    const expected = storedPositions.get(partitionId);
    if (expected !== checkpoint?.position) {
      if (expected !== undefined) log.warn({ partitionId, expected }, 'Another process has written the read model');
      cache.clear();
      if (checkpoint) storedPositions.set(partitionId, checkpoint.position);
    }
    return checkpoint ?? undefined;
  }

  async function applyBatch(records: readonly ExportedRecord[]): Promise<void> {
    try {
      for (const [partitionId, own] of byPartition(records)) {
        await applyPartition(own, partitionId);
      }
    } catch (error) {
      cache.clear();
      throw error;
    }
  }

  return {
    apply(records) {
      const done = queue.then(() => applyBatch(records));
      queue = done.catch(() => undefined);
      return done;
    },
    idle: () => queue,
  };
}

function byPartition(records: readonly ExportedRecord[]): Map<number, ExportedRecord[]> {
  const partitions = new Map<number, ExportedRecord[]>();
  for (const record of records) {
    const own = partitions.get(record.partitionId);
    if (own) own.push(record);
    else partitions.set(record.partitionId, [record]);
  }
  return partitions;
}
