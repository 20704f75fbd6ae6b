/** Documents of a case as the API shows and takes them. */
import { z } from 'zod';
import { dataClassSchema } from './field.ts';
import { lineOfText } from './plain-text.ts';
import { purposeSchema } from './purpose.ts';

export const documentIdSchema = z.object({ documentId: z.uuid() });

export const documentSchema = z
  .object({
    documentId: z.string(),
    caseId: z.string(),
    kind: z.string(),
    dataClass: dataClassSchema,
    /** True when the content is only given for a stated purpose. */
    purposeRequired: z.boolean(),
    title: z.string(),
    fileName: z.string(),
    mediaType: z.string(),
    /** Bytes. */
    size: z.int(),
    sha256: z.string(),
    version: z.int(),
    lockedAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
    by: z.string(),
    /** The department's template that it was written with; null where Lotse's own words were, and for what somebody uploaded. */
    template: z.object({ version: z.int(), sha256: z.string() }).nullable(),
  })
  .meta({ id: 'Document' });

export const documentListSchema = z.object({
  items: z.array(documentSchema),
  /** Kinds that the reader may add to the case. */
  uploadKinds: z.array(z.string()),
});

export const documentDetailSchema = documentSchema.extend({
  versions: z.array(
    z.object({ version: z.int(), size: z.int(), sha256: z.string(), createdAt: z.iso.datetime(), by: z.string() }),
  ),
});

export const contentQuerySchema = z.object({
  version: z.coerce.number().int().min(1).optional(),
  purpose: purposeSchema.optional().meta({ description: 'Required for documents of protected data classes.' }),
});

/** The parts of an upload; `file` is the file itself. */
export const uploadSchema = z.strictObject({
  kind: z.string().min(1).max(60),
  title: lineOfText(200).min(1),
});
export const newVersionSchema = z.strictObject({ expectedVersion: z.coerce.number().int().min(1) });

/** For the description only: what a multipart body holds. */
export const uploadBodySchema = uploadSchema.extend({
  file: z.string().meta({ format: 'binary', description: 'At most 20 MB; PDF, picture, text, DOCX, ODT or XML.' }),
});
export const newVersionBodySchema = newVersionSchema.extend({ file: uploadBodySchema.shape.file });
