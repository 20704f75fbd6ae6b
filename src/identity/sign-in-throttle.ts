import { createHash } from 'node:crypto';
import { type Connection, Schema } from 'mongoose';
import { LotseError } from '../errors.ts';

/** Slows down guessing: by login and address together, by login over all addresses, by address over all logins. */
export interface SignInThrottle {
  /** @throws LotseError 429 SIGN_IN_THROTTLED with the seconds to wait */
  check(login: string, address: string): Promise<void>;
  recordFailure(login: string, address: string): Promise<void>;
  /** Forgets the failures of this login from this address. */
  recordSuccess(login: string, address: string): Promise<void>;
}

interface FailureDocument {
  _id: string;
  failures: number;
  blockedUntil: Date;
  expiresAt: Date;
}

const failureSchema = new Schema<FailureDocument>(
  {
    _id: String,
    failures: { type: Number, required: true },
    blockedUntil: { type: Date, required: true },
    expiresAt: { type: Date, required: true, expires: 0 },
  },
  { collection: 'signInFailures', versionKey: false, strict: 'throw' },
);

const forgetAfterMs = 60 * 60 * 1000;
const longestBlockMs = 15 * 60 * 1000;

/** Failures that are free before each further one doubles the wait. A whole office may share one address. */
const freeFailures = { pair: 5, login: 20, address: 50 };

function blockMs(failures: number, free: number): number {
  return failures < free ? 0 : Math.min(longestBlockMs, 1000 * 2 ** (failures - free));
}

export function createSignInThrottle(connection: Connection, now: () => Date): SignInThrottle {
  const failures = connection.model<FailureDocument>('SignInFailure', failureSchema);

  /** Hashed, because people type their password into the login field now and then. */
  const keyOf = (...parts: string[]) => createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
  const keysOf = (login: string, address: string) => [
    { _id: keyOf('pair', login.toLowerCase(), address), free: freeFailures.pair },
    { _id: keyOf('login', login.toLowerCase()), free: freeFailures.login },
    { _id: keyOf('address', address), free: freeFailures.address },
  ];

  return {
    async check(login, address) {
      const ids = keysOf(login, address).map(({ _id }) => _id);
      const found = await failures.find({ _id: { $in: ids } }).lean();
      const wait = Math.max(0, ...found.map(({ blockedUntil }) => blockedUntil.getTime() - now().getTime()));
      if (wait > 0) throw new LotseError(429, 'SIGN_IN_THROTTLED', { values: { seconds: Math.ceil(wait / 1000) } });
    },

    async recordFailure(login, address) {
      const at = now().getTime();
      for (const { _id, free } of keysOf(login, address)) {
        const expiresAt = new Date(at + forgetAfterMs);
        const counted = await failures
          .findOneAndUpdate(
            { _id },
            { $inc: { failures: 1 }, $set: { expiresAt }, $setOnInsert: { blockedUntil: new Date(0) } },
            { upsert: true, returnDocument: 'after' },
          )
          .lean();
        const block = blockMs(counted.failures, free);
        if (block > 0) await failures.updateOne({ _id }, { $set: { blockedUntil: new Date(at + block) } });
      }
    },

    async recordSuccess(login, address) {
      await failures.deleteOne({ _id: keyOf('pair', login.toLowerCase(), address) });
    },
  };
}
