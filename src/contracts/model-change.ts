/** What differs between two versions of a model, table or form. */
import { z } from 'zod';

const bilingualSchema = z.object({ de: z.string(), en: z.string() });

/** One change, in words and in detail. MOVED is a change of the drawing or of the order only. */
export const modelChangeSchema = z
  .object({
    kind: z.enum(['ADDED', 'REMOVED', 'CHANGED', 'MOVED']),
    /** Element of the model, rule or clause of the table, component of the form. */
    elementId: z.string(),
    elementType: z.string(),
    name: z.string().nullable(),
    message: bilingualSchema,
    /** What is different about it; null where there was, or is, nothing. */
    properties: z.array(
      z.object({
        property: z.string(),
        label: bilingualSchema,
        before: z.string().nullable(),
        after: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'ModelChange' });
export type ModelChange = z.infer<typeof modelChangeSchema>;
