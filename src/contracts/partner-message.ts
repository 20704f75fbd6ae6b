/** Messages from and to partners as the API shows and takes them. */
import { z } from 'zod';
import { pageSchema, listQuerySchema } from './page.ts';
import { partnerKindSchema } from './partner-envelope.ts';

export const partnerMessageIdSchema = z.object({ partnerMessageId: z.uuid() });
const partnerMessageStates = [
  'QUEUED',
  /** A person takes it to the partner: by post or e-mail, by telephone, or in the partner's own program. */
  'BY_HAND',
  'SENT',
  'RECEIPTED',
  'ACKNOWLEDGED',
  'FAILED',
  'RECEIVED',
  'UNMATCHED',
] as const;
export const partnerMessageStateSchema = z.enum(partnerMessageStates);
export type PartnerMessageState = z.infer<typeof partnerMessageStateSchema>;

/** What a person has to look at. */
export const statesToClarify: readonly PartnerMessageState[] = ['BY_HAND', 'FAILED', 'UNMATCHED'];
/** What a person may confirm as arrived or dealt with. */
export const statesToAcknowledge: readonly PartnerMessageState[] = ['BY_HAND', 'SENT', 'RECEIPTED', 'FAILED', 'RECEIVED', 'UNMATCHED']; // prettier-ignore
/** What may be sent again, over the channel that the register names by then. */
export const statesToSendAgain: readonly PartnerMessageState[] = ['BY_HAND', 'FAILED'];

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
  partnerKind: partnerKindSchema.optional(),
  /** Only those that a person has to look at: to be sent by hand, given up, or without a case. */
  attention: z.literal('true').optional(),
});
export const partnerMessagePageSchema = pageSchema(partnerMessageSchema);

/** Files of partners that could not be taken for messages. */
export const quarantinedFileSchema = z.object({
  /** Of the file where it was put aside. */
  fileId: z.string(),
  partnerKind: z.string(),
  file: z.string(),
  reason: z.string(),
  /** Paths of fields that did not fit, or lines and elements of XML; never their values. */
  fields: z.array(z.string()),
  size: z.int(),
  quarantinedAt: z.iso.datetime(),
});
export const quarantineSchema = z.object({
  items: z.array(quarantinedFileSchema),
  /** False: another process exchanges the files, and this one can't see them. */
  here: z.boolean(),
});
export const quarantinedFileParamsSchema = z.object({ fileId: z.string().regex(/^[a-z-]+\.[A-Za-z0-9._-]{1,180}$/) });
export const settleFileSchema = z.strictObject({ note: z.string().trim().min(3).max(1000) });

export const acknowledgeSchema = z.strictObject({ note: z.string().trim().min(3).max(1000) });
export const retryMessageSchema = z.strictObject({ reason: z.string().trim().min(3).max(1000) });
export const assignCaseSchema = z.strictObject({ caseId: z.uuid() });
