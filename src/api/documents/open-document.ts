/** Documents within what the reader may see; refused reads of protected ones are audited. */
import type { Actor } from '../../contracts/actor.ts';
import type { DocumentRecord } from '../../case-file/repositories.ts';
import type { Purpose } from '../../contracts/purpose.ts';
import { authorize } from '../../policies/decision.ts';
import { dataClassOfDocument, mayReadDocument } from '../../policies/document.policy.ts';
import { isProtected } from '../../policies/field.policy.ts';
import { readContextOf } from '../cases/read-context.ts';
import type { ApiDeps } from '../deps.ts';
import { authorizeRead } from '../protected-read.ts';

/** The documents of a case that the reader may know of. @throws NotFound */
export async function visibleDocuments(deps: ApiDeps, actor: Actor, caseId: string): Promise<DocumentRecord[]> {
  const context = await readContextOf(deps, await deps.caseFile.cases.get(caseId), 'TASK');
  const documents = await deps.caseFile.documents.list(caseId);
  return documents.filter((document) => mayReadDocument(actor, document, context).allowed);
}

/** To know of a document one needs its class, to read its content the purpose too. @throws NotFound, Forbidden */
export async function openDocument(deps: ApiDeps, actor: Actor, documentId: string): Promise<DocumentRecord> {
  const document = await deps.caseFile.documents.get(documentId);
  const context = await readContextOf(deps, await deps.caseFile.cases.get(document.caseId), 'TASK');
  authorize(mayReadDocument(actor, document, context));
  return document;
}

/** @throws NotFound, Forbidden PURPOSE_REQUIRED among others */
export async function openContent(
  deps: ApiDeps,
  actor: Actor,
  documentId: string,
  purpose: Purpose | undefined,
  version: number | undefined,
): Promise<{ document: DocumentRecord; content: Uint8Array }> {
  const document = await deps.caseFile.documents.get(documentId);
  const { caseId, kind } = document;
  const context = await readContextOf(deps, await deps.caseFile.cases.get(caseId), purpose);
  const decision = mayReadDocument(actor, document, context);
  if (isProtected(dataClassOfDocument(kind))) {
    const details = { kind, version: version ?? document.version };
    const resource = { kind: 'document', id: documentId };
    await authorizeRead(deps, actor, decision, { action: 'document.read', resource, caseId, purpose, details });
  } else {
    authorize(decision);
  }
  return { document, content: await deps.caseFile.documents.content(documentId, version) };
}
