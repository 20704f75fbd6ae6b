/**
 * What any process of Lotse writes to some collections of the store, as it is committed: a change stream, so that it does not
 * matter which process wrote. Needs a replica set, as the transactions do.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { mongo } from 'mongoose';

export interface StoredChange {
  collection: string;
  document: Readonly<Record<string, unknown>> & { readonly _id: unknown };
}

export interface StoreChangesLog {
  warn(details: object, message: string): void;
}

export interface FollowedCollections {
  collections: readonly string[];
  /** Of these collections only the changes to such documents, e.g. `{ notes: { 'fullDocument.caseId': '…' } }`. */
  narrowed?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The only fields of their documents that leave the store; all when not given. `_id` always comes along. */
  fields?: readonly string[];
  /** What was committed together comes together. */
  onChanges: (changes: StoredChange[]) => void;
  /** Changes were missed: whoever shows a state loads it anew. */
  onLoss: () => void;
  log: StoreChangesLog;
}

const reopenAfterMs = 500;

/** Resolves when the stream is open: what is committed from then on is told. */
export async function followCollections(
  database: mongo.Db,
  { collections, narrowed = {}, fields, onChanges, onLoss, log }: FollowedCollections,
): Promise<{ close(): Promise<void> }> {
  const conditions = [
    { 'ns.coll': { $in: [...collections] } },
    ...Object.entries(narrowed).map(([collection, filter]) => ({ 'ns.coll': collection, ...filter })),
  ];
  const pipeline = [
    { $match: { operationType: { $in: ['insert', 'replace', 'update'] }, $or: conditions } },
    ...(fields === undefined ? [] : [{ $project: projectionOf(fields) }]),
  ];
  let gathered: StoredChange[] = [];
  let closed = false;

  const open = (resumeAfter: unknown): mongo.ChangeStream =>
    database.watch(pipeline, { fullDocument: 'updateLookup', ...(resumeAfter === undefined ? {} : { resumeAfter }) });

  /** The documents of one transaction come one by one: they are told together. */
  function gather(event: mongo.ChangeStreamDocument): void {
    // The lookup finds nothing when the document has been removed since.
    const document = 'fullDocument' in event ? (event.fullDocument as StoredChange['document'] | null | undefined) : null;
    if (!document || !('ns' in event) || !('coll' in event.ns)) return;
    if (gathered.length === 0) {
      setImmediate(() => {
        const changes = gathered;
        gathered = [];
        onChanges(changes);
      });
    }
    gathered.push({ collection: event.ns.coll, document });
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
        if (token === undefined) onLoss();
      }
    }
  }

  function isClosed(): boolean {
    return closed;
  }

  await first;
  const following = follow();
  return {
    async close() {
      closed = true;
      await stream.close();
      await following;
    },
  };
}

function projectionOf(fields: readonly string[]): Record<string, 1> {
  const kept = ['ns', 'operationType', 'documentKey', 'fullDocument._id', ...fields.map((field) => `fullDocument.${field}`)];
  return Object.fromEntries(kept.map((name) => [name, 1]));
}

/** The store no longer knows what came after the last event. */
function isTooLate(error: unknown): boolean {
  return (error as { hasErrorLabel?: (label: string) => boolean }).hasErrorLabel?.('NonResumableChangeStreamError') ?? false;
}

export type StoreListener = (changes: readonly StoredChange[]) => void;

/** One stream for all in this process who want to hear of these collections. */
export interface StoreFeed {
  /** Returns the unsubscriber. */
  subscribe(listener: StoreListener, onLoss?: () => void): () => void;
  close(): Promise<void>;
}

export async function createStoreFeed(
  database: mongo.Db,
  { log, ...followed }: Omit<FollowedCollections, 'onChanges' | 'onLoss'>,
): Promise<StoreFeed> {
  const subscriptions = new Set<{ listener: StoreListener; onLoss: (() => void) | undefined }>();
  const stream = await followCollections(database, {
    ...followed,
    log,
    onChanges: (changes) => subscriptions.forEach(({ listener }) => listener(changes)),
    onLoss: () => subscriptions.forEach(({ onLoss }) => onLoss?.()),
  });
  return {
    subscribe(listener, onLoss) {
      const subscription = { listener, onLoss };
      subscriptions.add(subscription);
      return () => void subscriptions.delete(subscription);
    },
    close: () => stream.close(),
  };
}
