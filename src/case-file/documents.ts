import { createHash } from 'node:crypto';
import type { ClientSession, Connection } from 'mongoose';
import { Conflict, NotFound } from '../errors.ts';
import type { ContentStore } from './content-store.ts';
import { derivedId } from './derived-id.ts';
import { isDuplicateKey } from './duplicate-key.ts';
import { safeFileName } from './file-name.ts';
import { checkContent } from './media-type.ts';
import type { Models } from './models.ts';
import type { Provenance } from './provenance.ts';
import type { DocumentRecord, Documents, NewContent } from './repositories.ts';
import type { StoredDocument } from './schemas/document.ts';
import { inTransaction } from './transaction.ts';

export function createDocuments(connection: Connection, models: Models, contents: ContentStore, now: () => Date): Documents {
  const find = async (documentId: string) => {
    const document = await models.documents.findById(documentId).lean();
    if (document === null) throw new NotFound('NOT_FOUND', { field: 'documentId' });
    return document;
  };

  async function describe({ content, mediaType, fileName }: NewContent, title: string, version: number, provenance: Provenance) {
    const checked = await checkContent(content, mediaType);
    return {
      mediaType: checked.mediaType,
      fileName: safeFileName(fileName ?? title, checked.extension),
      size: content.byteLength,
      sha256: createHash('sha256').update(content).digest('hex'),
      version,
      createdAt: now(),
      provenance,
    };
  }

  /** Bytes first, then record and version together: what a crash leaves behind is at worst bytes that nothing names. */
  async function write(
    documentId: string,
    content: Uint8Array,
    described: Awaited<ReturnType<typeof describe>>,
    save: SaveRecord,
  ) {
    const contentId = await contents.put(content);
    try {
      await inTransaction(connection, async (session) => {
        await save(session);
        const { fileName, ...version } = described;
        const versionId = `${documentId}:${described.version}`;
        await models.documentVersions.create([{ _id: versionId, documentId, contentId, ...version }], { session });
      });
    } catch (error) {
      await contents.remove(contentId);
      throw error;
    }
  }

  return {
    async store(document, provenance) {
      const { caseId, kind, title, idempotencyKey, template = null, translates = null } = document;
      const documentId = derivedId('document', idempotencyKey);
      const known = await models.documents.findById(documentId).lean();
      if (known !== null) return toDocumentRecord(known);
      if ((await models.cases.exists({ _id: caseId })) === null) throw new NotFound('NOT_FOUND', { field: 'caseId' });

      const described = await describe(document, title, 1, provenance);
      try {
        await write(documentId, document.content, described, async (session) => {
          await models.documents.create([{ _id: documentId, caseId, kind, title, template, translates, ...described }], {
            session,
          });
        });
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
      return toDocumentRecord(await find(documentId));
    },

    async replace(documentId, newContent, provenance) {
      const before = await find(documentId);
      refuseChange(before, newContent.expectedVersion);
      const described = await describe(newContent, before.title, before.version + 1, provenance);
      await write(documentId, newContent.content, described, async (session) => {
        const filter = { _id: documentId, version: before.version, lockedAt: null };
        const { matchedCount } = await models.documents.updateOne(filter, { $set: described }, { session });
        if (matchedCount === 0) refuseChange(await find(documentId), before.version);
      });
      return toDocumentRecord(await find(documentId));
    },

    get: async (documentId) => toDocumentRecord(await find(documentId)),

    async content(documentId, version) {
      const document = await find(documentId);
      const stored = await models.documentVersions.findById(`${documentId}:${version ?? document.version}`).lean();
      if (stored === null) throw new NotFound('NOT_FOUND', { field: 'version' });
      return contents.get(stored.contentId);
    },

    async list(caseId) {
      const documents = await models.documents.find({ caseId }).sort({ createdAt: 1 }).lean();
      return documents.map(toDocumentRecord);
    },

    async versions(documentId) {
      const versions = await models.documentVersions.find({ documentId }).sort({ version: 1 }).lean();
      return versions.map(({ version, size, sha256, createdAt, provenance }) => ({
        version,
        size,
        sha256,
        createdAt,
        provenance,
      }));
    },

    async lock(documentId, provenance) {
      const lock = { $set: { lockedAt: now(), lockedBy: provenance } };
      const { matchedCount } = await models.documents.updateOne({ _id: documentId, lockedAt: null }, lock);
      if (matchedCount === 0) await find(documentId);
    },
  };
}

type SaveRecord = (session: ClientSession) => Promise<void>;

function refuseChange(document: StoredDocument, expectedVersion: number): void {
  if (document.lockedAt !== null) throw new Conflict('DOCUMENT_LOCKED', { field: 'documentId' });
  if (document.version !== expectedVersion) {
    throw new Conflict('STALE_VERSION', { difference: { version: { sent: expectedVersion, current: document.version } } });
  }
}

function toDocumentRecord({ _id, lockedBy, ...document }: StoredDocument): DocumentRecord {
  return { documentId: _id, ...document };
}
