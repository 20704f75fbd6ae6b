/** The append-only log of who did and read what: entries are chained by hash and the newest one is signed. */
import type { Connection } from 'mongoose';
import { batched } from '../batched.ts';
import {
  type AuditEntry,
  type AuditEntryDocument,
  type AuditEvent,
  type AuditHeadDocument,
  chainEntry,
  entrySchema,
  firstPreviousHash,
  headSchema,
  signHead,
} from './entry.ts';
import { type AuditFilter, type AuditPage, createAuditQueries } from './queries.ts';
import { type Anchor, createVerify, type Verification } from './verify.ts';

export interface AuditLog {
  /** Resolves when the entry is durable. Entries that wait at the same time are written together. */
  append(event: AuditEvent): Promise<void>;
  /** Newest first; `cursor` from the page before. */
  query(filter: AuditFilter, cursor?: number, limit?: number): Promise<AuditPage>;
  /** What followed an entry, oldest first, of these actions; `upTo` is the number of the last entry looked at. */
  after(sequence: number, actions: readonly string[]): Promise<{ entries: AuditEntry[]; upTo: number }>;
  /** All entries that fit, oldest first. */
  export(filter: AuditFilter): AsyncIterable<AuditEntry>;
  /**
   * Walks the whole chain. With an anchor (a head that was noted elsewhere) a roll-back of the whole store shows as well.
   */
  verify(anchor?: Anchor): Promise<Verification>;
  /** The newest entry's number and hash, to be noted outside the store; null before the first entry. */
  head(): Promise<Anchor | null>;
}

export interface AuditLogOptions {
  /** Signs the head: 32 bytes in base64, kept apart from the store. */
  key: string;
  now?: () => Date;
}

const largestBatch = 200;

export function createAuditLog(connection: Connection, options: AuditLogOptions): AuditLog & { prepare(): Promise<void> } {
  const { now = () => new Date() } = options;
  const key = Buffer.from(options.key, 'base64');
  if (key.byteLength !== 32) throw new Error('The audit key has 32 bytes in base64.');
  const entries = connection.model<AuditEntryDocument>('AuditEntry', entrySchema);
  const heads = connection.model<AuditHeadDocument>('AuditHead', headSchema);

  /** Several processes may append: who loses the race for the head starts again behind the winner. */
  async function appendBatch(events: AuditEvent[]): Promise<undefined[]> {
    const session = await connection.startSession();
    try {
      await session.withTransaction(async () => {
        const head = await heads.findById('head').session(session).lean();
        let [sequence, previousHash] = [head?.sequence ?? 0, head?.hash ?? firstPreviousHash];
        const at = now();
        const chained = events.map((event) => {
          sequence += 1;
          const entry = chainEntry(event, sequence, at, previousHash);
          previousHash = entry.hash;
          return entry;
        });
        const newHead = { sequence, hash: previousHash, signature: signHead(key, sequence, previousHash) };
        await heads.updateOne({ _id: 'head' }, { $set: newHead }, { session, upsert: true });
        await entries.insertMany(chained, { session });
      });
    } finally {
      await session.endSession();
    }
    return events.map(() => undefined);
  }

  async function head(): Promise<Anchor | null> {
    const newest = await heads.findById('head').lean();
    return newest === null ? null : { sequence: newest.sequence, hash: newest.hash };
  }

  const append = batched(largestBatch, appendBatch);
  return {
    append: async (event) => {
      await append(event);
    },
    ...createAuditQueries(entries, async () => (await head())?.sequence ?? 0),
    verify: createVerify(entries, heads, key),
    head,
    async prepare() {
      await Promise.all([entries.init(), heads.init()]);
    },
  };
}
