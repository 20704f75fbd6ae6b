/** Folds what has gathered in the journal of a partition and commits it. */
import type { Change, ChangeFeed } from '../read-model/change-feed.ts';
import type { CheckpointDocument } from '../read-model/projection-state.ts';
import type { ExportedRecord } from '../zeebe/records/record.ts';
import { BatchDocuments } from './batch-documents.ts';
import { advance, recordsAfter } from './checkpoint.ts';
import { DocumentCache } from './document-cache.ts';
import type { DocumentStore } from './document-store.ts';
import { byValueType, fold } from './fold.ts';
import type { ProjectionLog } from './projection-log.ts';
import { projectors, writeOrder } from './projectors.ts';
import type { RecordJournal } from './record-journal.ts';

/** Journal entries that one transaction takes at most. */
const entriesAtOnce = 400;
/** Records after which a transaction takes no further entry. */
const recordsAtOnce = 2000;

export interface PartitionFolderOptions {
  store: DocumentStore;
  journal: RecordJournal;
  changeFeed: ChangeFeed;
  log: ProjectionLog;
  /** Documents kept in memory between batches. */
  cacheCapacity: number;
}

export interface PartitionFolder {
  /** Folds one batch; true when the journal holds more than it took. */
  foldOnce(partitionId: number): Promise<boolean>;
  /** Forgets what it knows of the store, after a failure. */
  reset(): void;
}

export function createPartitionFolder({
  store,
  journal,
  changeFeed,
  log,
  cacheCapacity,
}: PartitionFolderOptions): PartitionFolder {
  const projectorsByType = byValueType(projectors);
  const cache = new DocumentCache(cacheCapacity);
  const checkpoints = new Map<number, CheckpointDocument | undefined>();

  async function foldOnce(partitionId: number): Promise<boolean> {
    const oldest = await journal.oldest(partitionId, entriesAtOnce);
    const entries = takeUpTo(recordsAtOnce, oldest);
    if (entries.length === 0) return false;
    if (!checkpoints.has(partitionId)) checkpoints.set(partitionId, await store.loadCheckpoint(partitionId));
    const before = checkpoints.get(partitionId);
    const records = recordsAfter(before?.position ?? -1, entries);
    const journalIds = entries.map((entry) => entry.id);
    if (records.length > 0) await commit(before, records, journalIds);
    else if (before) await store.commit({ writes: [], before, checkpoint: before, journalIds });
    journal.forget(journalIds);
    return entries.length < oldest.length || oldest.length === entriesAtOnce;
  }

  async function commit(before: CheckpointDocument | undefined, records: ExportedRecord[], journalIds: string[]): Promise<void> {
    const documents = new BatchDocuments(store, cache);
    const failures = await fold(records, projectorsByType, documents);
    const { checkpoint, gaps } = advance(before, records, (type) => projectorsByType.has(type), new Date());
    const changes = writeOrder.flatMap((collection) =>
      documents.changed(collection).map((document) => ({ collection, id: document._id, document }) as Change),
    );
    await store.commit({
      writes: [
        ...writeOrder.map((model) => ({ model, documents: documents.changed(model) })),
        { model: 'projectionFailures', documents: failures },
        { model: 'projectionGaps', documents: gaps },
      ],
      before,
      checkpoint,
      journalIds,
    });
    checkpoints.set(checkpoint.partitionId, checkpoint);
    for (const { collection, document } of changes) cache.put(collection, document);
    for (const gap of gaps) log.error({ gap }, 'Records of the engine are missing');
    for (const { record: _record, ...failure } of failures) log.error({ failure }, 'A record could not be projected');
    changeFeed.publish(changes);
  }

  return {
    foldOnce,
    reset() {
      cache.clear();
      checkpoints.clear();
      journal.forgetAll();
    },
  };
}

function takeUpTo<E extends { records: readonly unknown[] }>(limit: number, entries: readonly E[]): E[] {
  const taken: E[] = [];
  let count = 0;
  for (const entry of entries) {
    if (count >= limit) break;
    taken.push(entry);
    count += entry.records.length;
  }
  return taken;
}
