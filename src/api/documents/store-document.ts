/** Adds documents to a case and versions to a document. */
import { createHash } from 'node:crypto';
import type { Context } from 'koa';
import type { Actor } from '../../contracts/actor.ts';
import type { DocumentRecord } from '../../case-file/repositories.ts';
import { newVersionSchema, uploadSchema } from '../../contracts/document.ts';
import { Forbidden, InvalidInput } from '../../errors.ts';
import { authorize } from '../../policies/decision.ts';
import { mayUploadDocument, uploadKinds } from '../../policies/document.policy.ts';
import type { ApiDeps } from '../deps.ts';
import { openDocument } from './open-document.ts';
import { readUpload } from './read-upload.ts';

/** @throws NotFound, Forbidden, InvalidInput, LotseError 413 and 415 */
export async function storeDocument(
  deps: ApiDeps,
  actor: Actor,
  caseId: string,
  key: string,
  ctx: Context,
): Promise<DocumentRecord> {
  const { fields, ...file } = await readUpload(ctx);
  const { kind, title } = uploadSchema.parse(fields);
  requireUploadable(actor, kind);
  const document = await deps.caseFile.documents.store(
    { ...file, caseId, kind, title, idempotencyKey: `upload:${caseId}:${key}` },
    { by: actor.accountId, reason: 'upload' },
  );
  const sha256 = createHash('sha256').update(file.content).digest('hex');
  if (document.sha256 !== sha256) throw new InvalidInput('IDEMPOTENCY_KEY_REUSED', { field: 'Idempotency-Key' });
  const resource = { kind: 'document', id: document.documentId };
  await deps.audit.append({ actor, action: 'document.add', resource, caseId, details: { kind, sha256 } });
  return document;
}

/** @throws NotFound, Forbidden, Conflict DOCUMENT_LOCKED and STALE_VERSION, InvalidInput, LotseError 413 and 415 */
export async function addVersion(deps: ApiDeps, actor: Actor, documentId: string, ctx: Context): Promise<DocumentRecord> {
  const before = await openDocument(deps, actor, documentId);
  authorize(mayUploadDocument(actor, before));
  const { fields, ...file } = await readUpload(ctx);
  const { expectedVersion } = newVersionSchema.parse(fields);
  const provenance = { by: actor.accountId, reason: 'upload' };
  const document = await deps.caseFile.documents.replace(documentId, { ...file, expectedVersion }, provenance);
  const { caseId, version, sha256 } = document;
  const resource = { kind: 'document', id: documentId };
  await deps.audit.append({ actor, action: 'document.replace', resource, caseId, details: { version, sha256 } });
  return document;
}

/** Notices are made by workers; what a person uploads is one of the kinds that come in. */
function requireUploadable(actor: Actor, kind: string): void {
  if (!uploadKinds.some((uploadable) => uploadable === kind)) throw new Forbidden('NOT_PERMITTED', { field: 'kind' });
  authorize(mayUploadDocument(actor, { kind }));
}
