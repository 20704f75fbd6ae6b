/** Where the fold loads documents from and commits batches to. */
import type { ClientSession, Connection } from 'mongoose';
import type { CheckpointDocument } from '../read-model/projection-state.ts';
import type { CollectionName, ProjectedDocuments } from '../read-model/projected-documents.ts';
import type { ReadModel, ReadModelCollections } from '../read-model/read-model.ts';
import { openCommitSession } from './commit-session.ts';
import type { ProjectionLog } from './projection-log.ts';

export type AnyDocument = ProjectedDocuments[CollectionName];

/** Documents to replace or insert, in the collection of this model. */
export interface Write {
  model: keyof ReadModelCollections;
  documents: readonly { _id: string }[];
}

export interface Commit {
  writes: readonly Write[];
  /** The checkpoint that the batch was folded on; undefined for the first batch of a partition. */
  before: CheckpointDocument | undefined;
  checkpoint: CheckpointDocument;
  /** Journal entries that are folded with this batch. */
  journalIds: readonly string[];
}

/** Another process has advanced the checkpoint: what this one folded rests on old documents and must not be written. */
export class CheckpointMoved extends Error {
  constructor(partitionId: number) {
    super(`Another process has projected records of partition ${partitionId}`);
    this.name = 'CheckpointMoved';
  }
}

export interface DocumentStore {
  load(collection: CollectionName, ids: readonly string[]): Promise<AnyDocument[]>;
  loadCheckpoint(partitionId: number): Promise<CheckpointDocument | undefined>;
  /**
   * Writes the documents in the order given, then the checkpoint, then removes the journal entries; resolves when all is
   * durable. Where the store has transactions it appears at once, with one flush to disk (ten times as fast on the embedded
   * store); else the order makes it safe to fold the same records again after a crash. Throws `CheckpointMoved`.
   */
  commit(commit: Commit): Promise<void>;
  close(): Promise<void>;
}

interface Options {
  session?: ClientSession;
}

/** The part of the driver's collection that the projection uses. */
interface RawCollection {
  find(filter: object): { toArray(): Promise<object[]> };
  bulkWrite(operations: object[], options: Options & { ordered: boolean }): Promise<unknown>;
  replaceOne(filter: object, replacement: object, options: Options): Promise<{ matchedCount: number }>;
  insertOne(document: object, options: Options): Promise<unknown>;
  deleteMany(filter: object, options: Options): Promise<unknown>;
}

/** The driver's collection below a model: documents come from projectors, typed, and casting them costs more than writing. */
function rawCollection(readModel: ReadModel, model: keyof ReadModelCollections): RawCollection {
  return readModel[model].collection as unknown as RawCollection;
}

export async function mongoDocumentStore(readModel: ReadModel, log: ProjectionLog): Promise<DocumentStore> {
  const connection = readModel.checkpoints.db;
  const session = (await hasTransactions(connection)) ? await openCommitSession(connection, log) : undefined;

  async function writeAll({ writes, before, checkpoint, journalIds }: Commit, options: Options): Promise<void> {
    for (const { model, documents } of writes) {
      if (documents.length === 0) continue;
      const operations = documents.map((document) => ({
        replaceOne: { filter: { _id: document._id }, replacement: document, upsert: true },
      }));
      await rawCollection(readModel, model).bulkWrite(operations, { ordered: false, ...options });
    }
    await moveCheckpoint(before, checkpoint, options);
    await rawCollection(readModel, 'recordJournal').deleteMany({ _id: { $in: journalIds } }, options);
  }

  async function moveCheckpoint(before: Commit['before'], next: CheckpointDocument, options: Options): Promise<void> {
    const checkpoints = rawCollection(readModel, 'checkpoints');
    if (!before) {
      await checkpoints.insertOne(next, options);
      return;
    }
    const moved = await checkpoints.replaceOne({ _id: before._id, position: before.position }, next, options);
    if (moved.matchedCount === 0) throw new CheckpointMoved(next.partitionId);
  }

  return {
    load: async (collection, ids) =>
      (await rawCollection(readModel, collection)
        .find({ _id: { $in: ids } })
        .toArray()) as AnyDocument[],
    loadCheckpoint: async (partitionId) =>
      (await readModel.checkpoints.findById(String(partitionId)).lean<CheckpointDocument>()) ?? undefined,
    commit: (commit) =>
      session ? session.transaction((transaction) => writeAll(commit, { session: transaction })) : writeAll(commit, {}),
    close: async () => session?.close(),
  };
}

/** Replica sets and sharded clusters have transactions, a single server has not. */
async function hasTransactions(connection: Connection): Promise<boolean> {
  const hello = (await connection.db?.admin().command({ hello: 1 })) as { setName?: string; msg?: string } | undefined;
  return hello?.setName !== undefined || hello?.msg === 'isdbgrid';
}
