import { z } from 'zod';
import { caseIdSchema } from '../../contracts/case.ts';
import {
  contentQuerySchema,
  documentDetailSchema,
  documentIdSchema,
  documentListSchema,
  documentSchema,
  newVersionBodySchema,
  uploadBodySchema,
} from '../../contracts/document.ts';
import { mayReadCases, mayWriteCases } from '../../policies/case.policy.ts';
import { authorize } from '../../policies/decision.ts';
import { mayUploadDocument, uploadKinds } from '../../policies/document.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { writeKey } from '../write-key.ts';
import { openContent, openDocument, visibleDocuments } from './open-document.ts';
import { presentDocument } from './presenter.ts';
import { sendContent } from './send-content.ts';
import { addVersion, storeDocument } from './store-document.ts';

const route = defineRoute<ApiDeps>();

export const documentRoutes: Route<ApiDeps>[] = [
  route({
    operationId: 'listDocuments',
    method: 'get',
    path: '/cases/:caseId/documents',
    tag: 'documents',
    summary: { de: 'Dokumente eines Vorgangs', en: 'Documents of a case, as far as one may see them' },
    access: mayReadCases,
    params: caseIdSchema,
    answer: documentListSchema,
    handle: async ({ params: { caseId } }, actor, deps) => ({
      items: (await visibleDocuments(deps, actor, caseId)).map(presentDocument),
      uploadKinds: uploadKinds.filter((kind) => mayUploadDocument(actor, { kind }).allowed),
    }),
  }),
  route({
    operationId: 'addDocument',
    method: 'post',
    path: '/cases/:caseId/documents',
    tag: 'documents',
    summary: { de: 'Dokument hinzufügen', en: 'Upload a document' },
    access: mayWriteCases,
    params: caseIdSchema,
    body: uploadBodySchema,
    bodyType: 'multipart',
    answer: documentSchema,
    status: 201,
    handle: async ({ params: { caseId }, ctx, requestId }, actor, deps) =>
      presentDocument(await storeDocument(deps, actor, caseId, writeKey(ctx, actor, requestId).key, ctx)),
  }),
  route({
    operationId: 'getDocument',
    method: 'get',
    path: '/documents/:documentId',
    tag: 'documents',
    summary: { de: 'Dokument mit seinen Fassungen', en: 'Document with its versions, without content' },
    access: mayReadCases,
    params: documentIdSchema,
    answer: documentDetailSchema,
    handle: async ({ params: { documentId } }, actor, deps) => {
      const document = await openDocument(deps, actor, documentId);
      const versions = await deps.caseFile.documents.versions(documentId);
      return {
        ...presentDocument(document),
        versions: versions.map(({ createdAt, provenance, ...version }) => ({
          ...version,
          createdAt: createdAt.toISOString(),
          by: provenance.by,
        })),
      };
    },
  }),
  route({
    operationId: 'getDocumentContent',
    method: 'get',
    path: '/documents/:documentId/content',
    tag: 'documents',
    summary: { de: 'Dokument herunterladen', en: 'Download a document' },
    access: mayReadCases,
    params: documentIdSchema,
    query: contentQuerySchema,
    answer: z.string().meta({ format: 'binary' }),
    produces: 'application/octet-stream',
    handle: async ({ params: { documentId }, query: { purpose, version }, ctx }, actor, deps) => {
      const { document, content } = await openContent(deps, actor, documentId, purpose, version);
      sendContent(ctx, document, content);
      return undefined;
    },
  }),
  route({
    operationId: 'lockDocument',
    method: 'post',
    path: '/documents/:documentId/lock',
    tag: 'documents',
    summary: { de: 'Dokument festschreiben', en: 'Lock a document: it can’t be replaced any more' },
    access: mayWriteCases,
    params: documentIdSchema,
    answer: documentSchema,
    handle: async ({ params: { documentId } }, actor, deps) => {
      const { caseId, kind } = await openDocument(deps, actor, documentId);
      authorize(mayUploadDocument(actor, { kind }));
      await deps.caseFile.documents.lock(documentId, { by: actor.accountId, reason: 'lock' });
      await deps.audit.append({ actor, action: 'document.lock', resource: { kind: 'document', id: documentId }, caseId });
      return presentDocument(await deps.caseFile.documents.get(documentId));
    },
  }),
  route({
    operationId: 'addDocumentVersion',
    method: 'post',
    path: '/documents/:documentId/versions',
    tag: 'documents',
    summary: { de: 'Neue Fassung hinzufügen', en: 'Upload a new version' },
    access: mayWriteCases,
    params: documentIdSchema,
    body: newVersionBodySchema,
    bodyType: 'multipart',
    answer: documentSchema,
    status: 201,
    handle: async ({ params: { documentId }, ctx }, actor, deps) =>
      presentDocument(await addVersion(deps, actor, documentId, ctx)),
  }),
];
