/** Templates of notices in their versions: at most one of a kind is being written, the released ones stay as they are. */
import type { Connection, mongo } from 'mongoose';
import type { NoticeKind } from '../contracts/notice-kind.ts';
import { shippedVersion, type TemplateBlock, type TemplateInUse } from '../contracts/notice-template.ts';
import { Conflict, NotFound } from '../errors.ts';
import { hashOfBlocks } from './hash-of-blocks.ts';

export interface TemplateAuthor {
  accountId: string;
  name: string;
  /** Whether they led the department when they wrote. */
  leads: boolean;
}

export interface StoredTemplate {
  /** The kind while it is being written, so that there is one; from its release on `<noticeKind>:<version>`. */
  _id: string;
  noticeKind: NoticeKind;
  version: number;
  state: 'DRAFT' | 'IN_REVIEW' | 'RELEASED';
  blocks: TemplateBlock[];
  /** `YYYY-MM-DD` */
  validFrom: string | null;
  comment: string;
  authors: TemplateAuthor[];
  changedAt: Date;
  reviewer: { accountId: string; name: string } | null;
  releasedAt: Date | null;
  reviewComment: string;
  revision: number;
}

type Change = Partial<Pick<StoredTemplate, 'blocks' | 'validFrom' | 'comment' | 'reviewComment'>> & {
  state?: 'DRAFT' | 'IN_REVIEW';
};
type Release = Pick<StoredTemplate, 'validFrom' | 'reviewer' | 'releasedAt' | 'reviewComment'>;

export const isOpen = ({ state }: StoredTemplate): boolean => state !== 'RELEASED';

export interface NoticeTemplates {
  prepare(): Promise<void>;
  /** Newest first. @param kind of all kinds unless told */
  list(kind?: NoticeKind): Promise<StoredTemplate[]>;
  /** The one that is being written. @throws NotFound */
  open(kind: NoticeKind): Promise<StoredTemplate>;
  /** @throws Conflict TEMPLATE_OPEN when one of the kind is being written already */
  begin(kind: NoticeKind, blocks: readonly TemplateBlock[], author: TemplateAuthor): Promise<void>;
  /**
   * Changes what is being written, in the state that it has to be in.
   *
   * @throws Conflict STALE_VERSION when somebody else has saved since, TEMPLATE_STATE in another state
   */
  change(kind: NoticeKind, expected: Expected, change: Change, author?: TemplateAuthor): Promise<void>;
  /** Keeps it as released. @throws Conflict STALE_VERSION, TEMPLATE_STATE */
  release(kind: NoticeKind, revision: number, release: Release): Promise<void>;
  discard(kind: NoticeKind, expected: Expected): Promise<void>;
  /** What letters of a day are written with; null: as Lotse ships them. @param date `YYYY-MM-DD` */
  inUse(kind: NoticeKind, date: string): Promise<TemplateInUse | null>;
}

interface Expected {
  revision: number;
  state: 'DRAFT' | 'IN_REVIEW';
}

const isDuplicateKey = (error: unknown): boolean => (error as { code?: unknown }).code === 11000;

export function createNoticeTemplates(connection: Connection, now: () => Date = () => new Date()): NoticeTemplates {
  const templates = connection.collection('noticeTemplates') as unknown as mongo.Collection<StoredTemplate>;

  async function open(noticeKind: NoticeKind): Promise<StoredTemplate> {
    const found = await templates.findOne({ _id: noticeKind });
    if (found === null) throw new NotFound('NOT_FOUND', { field: 'noticeKind' });
    return found;
  }

  async function refuse(kind: NoticeKind, { revision, state }: Expected): Promise<never> {
    const current = await open(kind);
    if (current.state !== state) throw new Conflict('TEMPLATE_STATE', { difference: { state: current.state } });
    throw new Conflict('STALE_VERSION', {
      difference: { revision: { sent: revision, current: current.revision }, current: { blocks: current.blocks } },
    });
  }

  return {
    async prepare() {
      await templates.createIndex({ noticeKind: 1, version: -1 }, {}, {});
    },

    list: (noticeKind) =>
      templates
        .find(noticeKind === undefined ? {} : { noticeKind })
        .sort({ noticeKind: 1, version: -1 })
        .toArray(),

    open,

    async begin(noticeKind, blocks, author) {
      const [newest] = await templates.find({ noticeKind }).sort({ version: -1 }).limit(1).toArray();
      const version = (newest?.version ?? shippedVersion) + 1;
      const empty = { validFrom: null, comment: '', reviewer: null, releasedAt: null, reviewComment: '' };
      const written = { blocks: [...blocks], authors: [author], changedAt: now(), revision: 1 };
      try {
        await templates.insertOne({ _id: noticeKind, noticeKind, version, state: 'DRAFT', ...empty, ...written });
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
        throw new Conflict('TEMPLATE_OPEN', { cause: error });
      }
    },

    async change(noticeKind, expected, change, author) {
      const before = await open(noticeKind);
      const others = before.authors.filter(({ accountId }) => accountId !== author?.accountId);
      const authors = author === undefined ? before.authors : [...others, author];
      const { matchedCount } = await templates.updateOne(
        { _id: noticeKind, ...expected },
        { $set: { ...change, authors, changedAt: now() }, $inc: { revision: 1 } },
      );
      if (matchedCount === 0) await refuse(noticeKind, expected);
    },

    async release(noticeKind, revision, release) {
      const expected = { revision, state: 'IN_REVIEW' as const };
      const draft = await templates.findOne({ _id: noticeKind, ...expected });
      if (draft === null) return refuse(noticeKind, expected);
      const _id = `${noticeKind}:${draft.version}`;
      // First kept, then no longer written: a process that breaks off in between releases the same again.
      await templates.insertOne({ ...draft, ...release, _id, state: 'RELEASED' }).catch((error: unknown) => {
        if (!isDuplicateKey(error)) throw error;
      });
      await templates.deleteOne({ _id: noticeKind });
    },

    async discard(noticeKind, expected) {
      const { deletedCount } = await templates.deleteOne({ _id: noticeKind, ...expected });
      if (deletedCount === 0) await refuse(noticeKind, expected);
    },

    async inUse(noticeKind, date) {
      const [found] = await templates
        .find({ noticeKind, state: 'RELEASED', validFrom: { $lte: date } })
        .sort({ validFrom: -1, version: -1 })
        .limit(1)
        .toArray();
      if (found === undefined) return null;
      return { version: found.version, sha256: hashOfBlocks(found.blocks), blocks: found.blocks };
    },
  };
}
