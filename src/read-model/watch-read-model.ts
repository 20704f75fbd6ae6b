/** The change feed of a process in which no projection runs: follows the store's change stream. */
import { followCollections, type StoreChangesLog } from '../store-changes.ts';
import { createChangeFeed, type Change, type ChangeFeed } from './change-feed.ts';
import type { ReadModel } from './read-model.ts';

export interface WatchedChangeFeed extends ChangeFeed {
  close(): Promise<void>;
}

/** Collections of which no listener needs to know. */
const internal = new Set(['recordJournal', 'checkpoints', 'projectionGaps', 'projectionFailures', 'openTasks']);

/** Resolves when the stream is open: what is committed from then on is published. Needs a replica set. */
export async function watchReadModel(readModel: ReadModel, log: StoreChangesLog): Promise<WatchedChangeFeed> {
  const feed = createChangeFeed();
  const database = readModel.checkpoints.db.db;
  if (!database) throw new Error('The connection to the store is not open');
  const stream = await followCollections(database, {
    collections: Object.keys(readModel).filter((name) => !internal.has(name)),
    onChanges: (changes) => {
      feed.publish(changes.map(({ collection, document }) => ({ collection, id: document._id, document }) as unknown as Change));
    },
    onLoss: () => feed.publishLoss(),
    log,
  });
  return { ...feed, close: () => stream.close() };
}
