/** Changes of models that are not released: one draft of each file, shared by all designers. */
import { randomUUID } from 'node:crypto';
import type { Connection, mongo } from 'mongoose';
import type { Actor } from '../../contracts/actor.ts';
import type { DraftFile, SaveDraft } from '../../contracts/model.ts';
import { Conflict } from '../../errors.ts';

interface DraftDocument {
  /** Model and name of the file. */
  _id: string;
  modelId: string;
  name: string;
  title: string;
  content: string;
  revision: string;
  basedOnVersion: number | null;
  savedAt: Date;
  savedBy: { accountId: string; name: string };
  /** Everybody who has saved it; absent in drafts of earlier versions of Lotse. */
  authors?: string[];
}

export type SlimDraft = Omit<DraftFile, 'content'> & { modelId: string };

export interface DraftStore {
  files(modelId: string): Promise<DraftFile[]>;
  /** Without the texts. @param modelId of all models unless told */
  list(modelId?: string): Promise<SlimDraft[]>;
  /** Accounts that have drawn what is not released. */
  authors(modelId: string): Promise<string[]>;
  /** @throws Conflict STALE_VERSION with what is there, when somebody else has saved since */
  save(modelId: string, file: SaveDraft, by: Actor): Promise<{ revision: string; savedAt: string }>;
  /** @throws Conflict STALE_VERSION */
  discard(modelId: string, name: string, revision: string): Promise<void>;
}

const duplicateKey = 11000;

export function draftStore(connection: Connection, now: () => Date): DraftStore {
  const drafts = connection.collection('modelDrafts') as unknown as mongo.Collection<DraftDocument>;
  const idOf = (modelId: string, name: string) => `${modelId} ${name}`;

  async function refuseStale(_id: string): Promise<never> {
    const found = await drafts.findOne({ _id });
    throw new Conflict('STALE_VERSION', { difference: { current: found === null ? null : present(found) } });
  }

  return {
    async files(modelId) {
      const found = await drafts.find({ modelId }).sort({ name: 1 }).toArray();
      return found.map(present);
    },
    async list(modelId) {
      const filter = modelId === undefined ? {} : { modelId };
      const found = await drafts
        .find(filter, { projection: { content: 0 } })
        .sort({ name: 1 })
        .toArray();
      return found.map((document) => ({ modelId: document.modelId, ...slim(document) }));
    },
    async authors(modelId) {
      const found = await drafts.find({ modelId }, { projection: { content: 0 } }).toArray();
      return [...new Set(found.flatMap(({ authors = [], savedBy }) => [...authors, savedBy.accountId]))];
    },
    async save(modelId, { name, title, content, revision, basedOnVersion }, { accountId, name: who }) {
      const _id = idOf(modelId, name);
      const savedAt = now();
      const savedBy = { accountId, name: who };
      const change = { title, content, revision: randomUUID(), basedOnVersion, savedAt, savedBy };
      if (revision === null) {
        await drafts.insertOne({ _id, modelId, name, ...change, authors: [accountId] }).catch(async (error: unknown) => {
          if ((error as { code?: unknown }).code !== duplicateKey) throw error;
          await refuseStale(_id);
        });
      } else {
        const { matchedCount } = await drafts.updateOne({ _id, revision }, { $set: change, $addToSet: { authors: accountId } });
        if (matchedCount === 0) await refuseStale(_id);
      }
      return { revision: change.revision, savedAt: savedAt.toISOString() };
    },
    async discard(modelId, name, revision) {
      const _id = idOf(modelId, name);
      const { deletedCount } = await drafts.deleteOne({ _id, revision });
      if (deletedCount === 0 && (await drafts.countDocuments({ _id })) > 0) await refuseStale(_id);
    },
  };
}

function slim(document: Omit<DraftDocument, 'content'>): Omit<DraftFile, 'content'> {
  const { name, title, revision, basedOnVersion, savedAt, savedBy } = document;
  return { name, title, revision, basedOnVersion, savedAt: savedAt.toISOString(), savedBy };
}

function present(document: DraftDocument): DraftFile {
  return { ...slim(document), content: document.content };
}
