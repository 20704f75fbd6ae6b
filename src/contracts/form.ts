/** Deployed forms. */
import { z } from 'zod';
import { deployedBySchema } from './process-definition.ts';

export const formVersionSchema = z.object({
  formKey: z.string(),
  version: z.int(),
  resourceName: z.string(),
  deployedAt: z.iso.datetime(),
  deployment: deployedBySchema.nullable(),
});

export const formListSchema = z.object({
  items: z.array(z.object({ formId: z.string(), /** Newest first. */ versions: z.array(formVersionSchema) })),
});

export const formIdSchema = z.object({ formId: z.string().min(1).max(200) });
export const versionQuerySchema = z.object({ /** The newest unless told. */ version: z.coerce.number().int().min(1).optional() });
export const versionsQuerySchema = z.object({
  from: z.coerce.number().int().min(1),
  to: z.coerce.number().int().min(1),
});

export const formDetailSchema = formVersionSchema
  .extend({
    formId: z.string(),
    latestVersion: z.int(),
    /** The form-js schema, as text and read. */
    source: z.string(),
    schema: z.unknown(),
  })
  .meta({ id: 'Form' });
