import { randomUUID } from 'node:crypto';
import { type Connection, Schema } from 'mongoose';
import { Conflict, NotFound } from '../errors.ts';

export interface Account {
  accountId: string;
  login: string;
  displayName: string;
  /** Candidate groups and roles by key. */
  groups: string[];
  active: boolean;
  /** Days of an absence, `YYYY-MM-DD`, both included; null for the end means until further notice. */
  absentFrom: string | null;
  absentUntil: string | null;
  /** Acts in the account's place while it is absent (Vertretung). */
  deputyId: string | null;
  /** Subject at the OpenID provider; such an account has no password here. */
  oidcSubject: string | null;
  demo: boolean;
  version: number;
}

export type NewAccount = Pick<Account, 'login' | 'displayName' | 'groups'> &
  Partial<Pick<Account, 'oidcSubject' | 'demo'>> & { accountId?: string; passwordHash?: string };

export type AccountChange = Partial<
  Pick<Account, 'displayName' | 'groups' | 'active' | 'absentFrom' | 'absentUntil' | 'deputyId'>
>;

export interface Accounts {
  /** Null when there is none. */
  find(accountId: string): Promise<Account | null>;
  findByLogin(login: string): Promise<Account | null>;
  findByOidcSubject(subject: string): Promise<Account | null>;
  /** By name. */
  list(): Promise<Account[]>;
  /** Accounts that name this one as deputy. */
  deputisedBy(accountId: string): Promise<Account[]>;
  /** @throws Conflict LOGIN_TAKEN */
  create(account: NewAccount): Promise<Account>;
  /** @throws NotFound; Conflict STALE_VERSION */
  update(accountId: string, change: AccountChange, expectedVersion?: number): Promise<Account>;
  passwordHash(accountId: string): Promise<string | null>;
  setPasswordHash(accountId: string, passwordHash: string): Promise<void>;
}

interface AccountDocument extends Omit<Account, 'accountId'> {
  _id: string;
  passwordHash: string | null;
}

const accountSchema = new Schema<AccountDocument>(
  {
    _id: String,
    login: { type: String, required: true, unique: true },
    displayName: { type: String, required: true },
    groups: { type: [String], default: [] },
    active: { type: Boolean, default: true },
    absentFrom: { type: String, default: null },
    absentUntil: { type: String, default: null },
    deputyId: { type: String, default: null, index: true },
    oidcSubject: { type: String, default: null },
    demo: { type: Boolean, default: false },
    version: { type: Number, default: 1 },
    passwordHash: { type: String, default: null },
  },
  { collection: 'accounts', versionKey: false, strict: 'throw' },
);
accountSchema.index({ oidcSubject: 1 }, { unique: true, partialFilterExpression: { oidcSubject: { $type: 'string' } } });

export function createAccounts(connection: Connection): Accounts {
  const accounts = connection.model<AccountDocument>('Account', accountSchema);
  const orNull = (document: AccountDocument | null) => (document === null ? null : toAccount(document));

  return {
    find: async (accountId) => orNull(await accounts.findById(accountId).lean()),
    findByLogin: async (login) => orNull(await accounts.findOne({ login: normalLogin(login) }).lean()),
    findByOidcSubject: async (oidcSubject) => orNull(await accounts.findOne({ oidcSubject }).lean()),
    list: async () => (await accounts.find().sort({ displayName: 1 }).lean()).map(toAccount),
    deputisedBy: async (deputyId) => (await accounts.find({ deputyId }).lean()).map(toAccount),

    async create({ accountId = randomUUID(), login, ...account }) {
      try {
        const [created] = await accounts.insertMany([{ _id: accountId, login: normalLogin(login), ...account }]);
        if (created === undefined) throw new Error('the store created no account');
        return toAccount(created.toObject());
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 11000) {
          throw new Conflict('LOGIN_TAKEN', { field: 'login', values: { login } });
        }
        throw error;
      }
    },

    async update(accountId, change, expectedVersion) {
      const filter = { _id: accountId, ...(expectedVersion !== undefined && { version: expectedVersion }) };
      const updated = await accounts
        .findOneAndUpdate(filter, { $set: change, $inc: { version: 1 } }, { returnDocument: 'after' })
        .lean();
      if (updated !== null) return toAccount(updated);
      const current = await accounts.findById(accountId).lean();
      if (current === null) throw new NotFound('NOT_FOUND', { field: 'accountId' });
      throw new Conflict('STALE_VERSION', { difference: { sent: change, current: toAccount(current) } });
    },

    async passwordHash(accountId) {
      return (await accounts.findById(accountId, { passwordHash: 1 }).lean())?.passwordHash ?? null;
    },

    async setPasswordHash(accountId, passwordHash) {
      const { matchedCount } = await accounts.updateOne({ _id: accountId }, { $set: { passwordHash } });
      if (matchedCount === 0) throw new NotFound('NOT_FOUND', { field: 'accountId' });
    },
  };
}

function normalLogin(login: string): string {
  return login.trim().toLowerCase();
}

function toAccount({ _id, passwordHash, ...account }: AccountDocument): Account {
  return { accountId: _id, ...account };
}
