import type { z } from 'zod';
import type { DocumentRecord } from '../../case-file/repositories.ts';
import type { documentSchema } from '../../contracts/document.ts';
import { dataClassOfDocument } from '../../policies/document.policy.ts';
import { isProtected } from '../../policies/field.policy.ts';

export function presentDocument(document: DocumentRecord): z.infer<typeof documentSchema> {
  const dataClass = dataClassOfDocument(document.kind);
  const { documentId, caseId, kind, title, fileName, mediaType, size, sha256, version, provenance } = document;
  return {
    documentId,
    caseId,
    kind,
    dataClass,
    purposeRequired: isProtected(dataClass),
    title,
    fileName,
    mediaType,
    size,
    sha256,
    version,
    lockedAt: document.lockedAt?.toISOString() ?? null,
    createdAt: document.createdAt.toISOString(),
    by: provenance.by,
    template: document.template ?? null,
  };
}
