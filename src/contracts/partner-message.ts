/** Messages from and to partners as the API shows and takes them. */
import { z } from 'zod';
import { pageSchema, listQuerySchema } from './page.ts';

export const partnerMessageIdSchema = z.object({ partnerMessageId: z.uuid() });
export const partnerMessageStateSchema = z.enum([
  'QUEUED',
  'SENT',
  'RECEIPTED',
  'ACKNOWLEDGED',
  'FAILED',
  'RECEIVED',
  'UNMATCHED',
]);

export const partnerMessageSchema = z
  .object({
    partnerMessageId: z.string(),
    direction: z.enum(['OUT', 'IN']),
    partnerKind: z.string(),
    messageKind: z.string(),
    caseId: z.string().nullable(),
    caseNumber: z.string().nullable(),
    state: partnerMessageStateSchema,
    attempts: z.int(),
    nextAttemptAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'PartnerMessage' });

export const partnerMessageDetailSchema = partnerMessageSchema.extend({
  /** The message itself. */
  envelope: z.record(z.string(), z.unknown()),
  transitions: z.array(
    z.object({ state: partnerMessageStateSchema, at: z.iso.datetime(), note: z.string().nullable(), by: z.string() }),
  ),
});

export const partnerMessageQuerySchema = listQuerySchema.extend({
  state: partnerMessageStateSchema.optional(),
  direction: z.enum(['OUT', 'IN']).optional(),
  caseId: z.uuid().optional(),
});
export const partnerMessagePageSchema = pageSchema(partnerMessageSchema);

export const acknowledgeSchema = z.strictObject({ note: z.string().trim().min(3).max(1000) });
export const retryMessageSchema = z.strictObject({ reason: z.string().trim().min(3).max(1000) });
export const assignCaseSchema = z.strictObject({ caseId: z.uuid() });
