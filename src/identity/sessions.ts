import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { type Connection, Schema } from 'mongoose';
import { batched } from '../batched.ts';

export interface Session {
  sessionId: string;
  accountId: string;
  createdAt: Date;
  lastSeenAt: Date;
  /** Ends then, however active it is. */
  expiresAt: Date;
  userAgent: string;
  address: string;
}

export interface Sessions {
  /** @returns the token for the cookie; the store keeps only its keyed hash */
  create(accountId: string, client: { userAgent: string; address: string }): Promise<{ token: string; session: Session }>;
  /** Null for a token that is unknown, revoked, too old, or idle for too long. */
  find(token: string): Promise<Session | null>;
  /** Newest first; only those still valid. */
  list(accountId: string): Promise<Session[]>;
  /** Ends one session, at once and everywhere. Only of this account. */
  revoke(accountId: string, sessionId: string): Promise<void>;
  revokeAll(accountId: string): Promise<void>;
}

const idleForMs = 30 * 60 * 1000;
export const longestMs = 10 * 60 * 60 * 1000;
/** Writing on every request would cost a synced write each; to the minute is enough. */
const touchAfterMs = 60 * 1000;
const largestBatch = 200;

type SessionDocument = Omit<Session, 'sessionId'> & { _id: string; tokenHash: string };

const sessionSchema = new Schema<SessionDocument>(
  {
    _id: String,
    tokenHash: { type: String, required: true, unique: true },
    accountId: { type: String, required: true, index: true },
    createdAt: { type: Date, required: true },
    lastSeenAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true, expires: 0 },
    userAgent: { type: String, default: '' },
    address: { type: String, default: '' },
  },
  { collection: 'sessions', versionKey: false, strict: 'throw' },
);

export function createSessions(connection: Connection, secret: string, now: () => Date): Sessions {
  const sessions = connection.model<SessionDocument>('Session', sessionSchema);
  /** Every request asks; those that come at the same time ask together. */
  const load = batched(largestBatch, async (hashes: string[]): Promise<(SessionDocument | null)[]> => {
    const found = await sessions.find({ tokenHash: { $in: [...new Set(hashes)] } }).lean();
    const byHash = new Map(found.map((document) => [document.tokenHash, document]));
    return hashes.map((tokenHash) => byHash.get(tokenHash) ?? null);
  });
  const hash = (token: string) => createHmac('sha256', secret).update(token).digest('base64url');
  const isAlive = ({ lastSeenAt, expiresAt }: SessionDocument) => {
    const at = now().getTime();
    return expiresAt.getTime() > at && lastSeenAt.getTime() + idleForMs > at;
  };

  return {
    async create(accountId, { userAgent, address }) {
      const token = randomBytes(32).toString('base64url');
      const at = now();
      const session = {
        accountId,
        createdAt: at,
        lastSeenAt: at,
        expiresAt: new Date(at.getTime() + longestMs),
        userAgent: userAgent.slice(0, 300),
        address,
      };
      const sessionId = randomUUID();
      await sessions.insertMany([{ _id: sessionId, tokenHash: hash(token), ...session }]);
      return { token, session: { sessionId, ...session } };
    },

    async find(token) {
      const document = await load(hash(token));
      if (document === null || !isAlive(document)) return null;
      const at = now();
      if (at.getTime() - document.lastSeenAt.getTime() >= touchAfterMs) {
        await sessions.updateOne({ _id: document._id }, { $set: { lastSeenAt: at } });
      }
      return toSession(document);
    },

    async list(accountId) {
      const documents = await sessions.find({ accountId }).sort({ createdAt: -1 }).lean();
      return documents.filter(isAlive).map(toSession);
    },

    async revoke(accountId, sessionId) {
      await sessions.deleteOne({ _id: sessionId, accountId });
    },

    async revokeAll(accountId) {
      await sessions.deleteMany({ accountId });
    },
  };
}

function toSession({ _id, tokenHash, ...session }: SessionDocument): Session {
  return { sessionId: _id, ...session };
}
