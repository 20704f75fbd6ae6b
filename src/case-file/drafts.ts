import type { Connection } from 'mongoose';
import { Schema } from 'mongoose';
import { Conflict } from '../errors.ts';
import { isDuplicateKey } from './duplicate-key.ts';

/** What somebody has typed into the form of a task and not sent yet: back on any machine, seen by nobody else. */
export interface Draft {
  values: Record<string, unknown>;
  version: number;
  savedAt: Date;
}

export interface Drafts {
  find(userTaskKey: string, accountId: string): Promise<Draft | null>;
  /**
   * @param version of the draft that these values continue; 0 for the first
   * @returns the new version
   * @throws Conflict STALE_VERSION with the stored values, when another window has saved since
   */
  save(userTaskKey: string, accountId: string, values: Record<string, unknown>, version: number): Promise<number>;
  discard(userTaskKey: string, accountId: string): Promise<void>;
  /** All drafts of a task that has ended. */
  discardAll(userTaskKey: string): Promise<void>;
}

interface DraftDocument {
  _id: string;
  userTaskKey: string;
  /** JSON: what people type may hold any key, which the store must never read as an operator. */
  values: string;
  version: number;
  savedAt: Date;
}

/** A draft that nobody came back to is personal data without a purpose. */
const keptForSeconds = 90 * 24 * 60 * 60;

const draftSchema = new Schema<DraftDocument>(
  {
    _id: String,
    userTaskKey: { type: String, required: true, index: true },
    values: { type: String, required: true },
    version: { type: Number, required: true },
    savedAt: { type: Date, required: true, expires: keptForSeconds },
  },
  { collection: 'taskDrafts', versionKey: false, strict: 'throw' },
);

export function createDrafts(connection: Connection, now: () => Date): Drafts {
  const drafts = connection.model<DraftDocument>('TaskDraft', draftSchema);
  const idOf = (userTaskKey: string, accountId: string) => `${userTaskKey}:${accountId}`;

  async function find(userTaskKey: string, accountId: string): Promise<Draft | null> {
    const draft = await drafts.findById(idOf(userTaskKey, accountId)).lean();
    if (draft === null) return null;
    return { values: JSON.parse(draft.values) as Record<string, unknown>, version: draft.version, savedAt: draft.savedAt };
  }

  async function refuseStale(userTaskKey: string, accountId: string): Promise<never> {
    throw new Conflict('STALE_VERSION', { difference: { current: await find(userTaskKey, accountId) } });
  }

  return {
    find,
    async save(userTaskKey, accountId, values, version) {
      const _id = idOf(userTaskKey, accountId);
      const change = { userTaskKey, values: JSON.stringify(values), version: version + 1, savedAt: now() };
      if (version === 0) {
        await drafts.insertMany([{ _id, ...change }]).catch(async (error: unknown) => {
          if (!isDuplicateKey(error)) throw error;
          await refuseStale(userTaskKey, accountId);
        });
      } else {
        const { matchedCount } = await drafts.updateOne({ _id, version }, { $set: change });
        if (matchedCount === 0) await refuseStale(userTaskKey, accountId);
      }
      return version + 1;
    },
    async discard(userTaskKey, accountId) {
      await drafts.deleteOne({ _id: idOf(userTaskKey, accountId) });
    },
    async discardAll(userTaskKey) {
      await drafts.deleteMany({ userTaskKey });
    },
  };
}
