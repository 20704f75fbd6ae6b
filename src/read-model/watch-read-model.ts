/** The change feed of a process in which no projection runs: follows the store's change stream. */
import { setTimeout as pause } from 'node:timers/promises';
import type { mongo } from 'mongoose';
import { createChangeFeed, type Change, type ChangeFeed } from './change-feed.ts';
import type { ReadModel } from './read-model.ts';

export interface WatchLog {
  warn(details: object, message: string): void;
}

export interface WatchedChangeFeed extends ChangeFeed {
  close(): Promise<void>;
}

/** Collections of which no listener needs to know. */
const internal = new Set(['recordJournal', 'checkpoints', 'projectionGaps', 'projectionFailures', 'openTasks']);

const reopenAfterMs = 500;

/** Resolves when the stream is open: what is committed from then on is published. Needs a replica set. */
export async function watchReadModel(readModel: ReadModel, log: WatchLog): Promise<WatchedChangeFeed> {
  const feed = createChangeFeed();
  const database = readModel.checkpoints.db.db;
  if (!database) throw new Error('The connection to the store is not open');
  const collections = Object.keys(readModel).filter((name) => !internal.has(name));
  const pipeline = [{ $match: { 'ns.coll': { $in: collections }, operationType: { $in: ['insert', 'replace', 'update'] } } }];
  let gathered: Change[] = [];
  let closed = false;

  const open = (resumeAfter: unknown): mongo.ChangeStream =>
    database.watch(pipeline, { fullDocument: 'updateLookup', ...(resumeAfter === undefined ? {} : { resumeAfter }) });

  /** The documents of one transaction come one by one: they are published together. */
  function gather(event: mongo.ChangeStreamDocument): void {
    // The lookup finds nothing when the document has been removed since.
    const document = 'fullDocument' in event ? (event.fullDocument as { _id: string } | null) : null;
    if (!document || !('ns' in event) || !('coll' in event.ns)) return;
    if (gathered.length === 0) {
      setImmediate(() => {
        const changes = gathered;
        gathered = [];
        feed.publish(changes);
      });
    }
    gathered.push({ collection: event.ns.coll, id: document._id, document } as unknown as Change);
  }

  let stream = open(undefined);
  // The server opens the stream with the first question for an event, and what is committed before that is not in it.
  const first = stream.tryNext();

  async function follow(): Promise<void> {
    const early = await first.catch(() => null);
    if (early) gather(early);
    while (!isClosed()) {
      try {
        for await (const event of stream) gather(event);
      } catch (error) {
        if (isClosed()) return;
        log.warn({ err: error }, 'The change stream of the store broke off and is opened again');
        await pause(reopenAfterMs);
        const token = isTooLate(error) ? undefined : stream.resumeToken;
        stream = open(token);
        if (token === undefined) feed.publishLoss();
      }
    }
  }

  function isClosed(): boolean {
    return closed;
  }

  await first;
  const following = follow();
  return {
    ...feed,
    async close() {
      closed = true;
      await stream.close();
      await following;
    },
  };
}

/** The store no longer knows what came after the last event. */
function isTooLate(error: unknown): boolean {
  return (error as { hasErrorLabel?: (label: string) => boolean }).hasErrorLabel?.('NonResumableChangeStreamError') ?? false;
}
