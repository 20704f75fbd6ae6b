/** Notifications of all accounts: who is told what kind of thing about what. References only, so that no name outlives a right. */
import { type Connection, type QueryFilter, Schema } from 'mongoose';
import type { NotificationKind, TargetKind } from '../contracts/notification.ts';
import { InvalidInput } from '../errors.ts';

/** Older ones are removed, read or not: what still matters stands in the inbox, the conflict or operations. */
export const keptForDays = 90;
const dayMs = 24 * 60 * 60 * 1000;

export interface StoredNotification {
  _id: string;
  accountId: string;
  kind: NotificationKind;
  target: { kind: TargetKind; id: string };
  /** Account of the person who did it. */
  by: string | null;
  /** A fact that routes, e.g. whether a release was granted. */
  outcome: string | null;
  at: Date;
  readAt: Date | null;
}

export type NewNotification = Omit<StoredNotification, 'readAt'>;

export interface NotificationPage {
  items: StoredNotification[];
  /** For the next page; null on the last one. */
  nextCursor: string | null;
}

export interface Notifications {
  /** What is there already stays as it is, read or not. */
  add(notifications: readonly NewNotification[]): Promise<void>;
  /** Newest first. */
  page(
    accountId: string,
    kinds: readonly NotificationKind[],
    options: { unread: boolean; limit: number; cursor?: string | undefined },
  ): Promise<NotificationPage>;
  countUnread(accountId: string, kinds: readonly NotificationKind[]): Promise<number>;
  /** @param at null marks as unread */
  mark(accountId: string, notificationIds: readonly string[], at: Date | null): Promise<void>;
  markUntil(accountId: string, until: Date, at: Date): Promise<void>;
  /** Kinds that the person does not want. */
  unwanted(accountId: string): Promise<NotificationKind[]>;
  saveUnwanted(accountId: string, kinds: readonly NotificationKind[]): Promise<void>;
}

const notificationSchema = new Schema<StoredNotification>(
  {
    _id: String,
    accountId: { type: String, required: true },
    kind: { type: String, required: true },
    target: { type: new Schema({ kind: String, id: String }, { _id: false, id: false }), required: true },
    by: { type: String, default: null },
    outcome: { type: String, default: null },
    at: { type: Date, required: true },
    readAt: { type: Date, default: null },
  },
  { collection: 'notifications', versionKey: false, strict: 'throw' },
);
notificationSchema.index({ accountId: 1, at: -1 });
notificationSchema.index({ at: 1 }, { expireAfterSeconds: (keptForDays * dayMs) / 1000 });

interface SettingsDocument {
  /** The account's id. */
  _id: string;
  unwanted: NotificationKind[];
}

const settingsSchema = new Schema<SettingsDocument>(
  { _id: String, unwanted: { type: [String], default: [] } },
  { collection: 'notificationSettings', versionKey: false, strict: 'throw' },
);

/** A notification that would be removed at once is not made: else a re-projection would tell old things anew. */
export function isKept({ at }: Pick<NewNotification, 'at'>, now: Date): boolean {
  return at.getTime() > now.getTime() - keptForDays * dayMs;
}

/** @param cursor instant and id of the last one shown: many may have come at the same instant */
function behind(cursor: string): QueryFilter<StoredNotification> {
  const [instant, id = ''] = cursor.split(' ');
  const at = new Date(Number(instant));
  if (Number.isNaN(at.getTime())) throw new InvalidInput('INVALID_REQUEST', { field: 'cursor' });
  return { $or: [{ at: { $lt: at } }, { at, _id: { $lt: id } }] };
}

export function createNotifications(connection: Connection): Notifications & { prepare(): Promise<void> } {
  const notifications = connection.model<StoredNotification>('Notification', notificationSchema);
  const settings = connection.model<SettingsDocument>('NotificationSettings', settingsSchema);

  return {
    async add(added) {
      if (added.length === 0) return;
      const operations = added.map(({ _id, ...notification }) => ({
        updateOne: { filter: { _id }, update: { $setOnInsert: { ...notification, readAt: null } }, upsert: true },
      }));
      await notifications.bulkWrite(operations, { ordered: false });
    },

    async page(accountId, kinds, { unread, limit, cursor }) {
      const filter: QueryFilter<StoredNotification> = {
        accountId,
        kind: { $in: [...kinds] },
        ...(unread && { readAt: null }),
        ...(cursor !== undefined && behind(cursor)),
      };
      const found = await notifications
        .find(filter)
        .sort({ at: -1, _id: -1 })
        .limit(limit + 1)
        .lean<StoredNotification[]>();
      const items = found.slice(0, limit);
      const last = items.at(-1);
      return { items, nextCursor: found.length > limit && last ? `${last.at.getTime()} ${last._id}` : null };
    },

    countUnread: (accountId, kinds) => notifications.countDocuments({ accountId, readAt: null, kind: { $in: [...kinds] } }),

    async mark(accountId, notificationIds, at) {
      await notifications.updateMany({ _id: { $in: [...notificationIds] }, accountId }, { $set: { readAt: at } });
    },

    async markUntil(accountId, until, at) {
      await notifications.updateMany({ accountId, readAt: null, at: { $lte: until } }, { $set: { readAt: at } });
    },

    unwanted: async (accountId) => (await settings.findById(accountId).lean())?.unwanted ?? [],

    async saveUnwanted(accountId, kinds) {
      await settings.updateOne({ _id: accountId }, { $set: { unwanted: [...kinds] } }, { upsert: true });
    },

    async prepare() {
      await Promise.all([notifications.init(), settings.init()]);
    },
  };
}
