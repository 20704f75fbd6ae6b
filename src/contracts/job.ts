/** Automatic steps, as workers get them. */
import { z } from 'zod';
import { operatorReasonSchema } from './incident.ts';
import { listQuerySchema, pageSchema } from './page.ts';
import { engineKeySchema } from './process-definition.ts';

const jobStateSchema = z.enum(['CREATED', 'FAILED', 'TIMED_OUT', 'ERROR_THROWN', 'COMPLETED', 'CANCELED']);

export const jobSchema = z
  .object({
    jobKey: z.string(),
    type: z.string(),
    /** FAILED with retries left: it waits for its next try. */
    state: jobStateSchema,
    retries: z.int(),
    worker: z.string().nullable(),
    errorCode: z.string().nullable(),
    errorMessage: z.string().nullable(),
    elementId: z.string(),
    elementInstanceKey: z.string(),
    processInstanceKey: z.string(),
    processDefinitionId: z.string(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    endedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Job' });

export const jobQuerySchema = listQuerySchema.extend({
  type: z.string().max(200).optional(),
  state: jobStateSchema.optional(),
  processInstanceKey: engineKeySchema.optional(),
  processDefinitionId: z.string().max(200).optional(),
  elementId: z.string().max(200).optional(),
});
export const jobPageSchema = pageSchema(jobSchema);
export const jobKeySchema = z.object({ jobKey: engineKeySchema });
export const jobRetriesSchema = z.strictObject({ retries: z.int().min(1).max(20), reason: operatorReasonSchema });
export const jobCommandSchema = z.object({ jobKey: z.string(), visible: z.boolean() }).meta({ id: 'JobCommandAnswer' });
