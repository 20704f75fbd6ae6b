/** The audit log as the API shows it. */
import { z } from 'zod';
import { purposeSchema } from './purpose.ts';

export const auditEntrySchema = z
  .object({
    sequence: z.int(),
    at: z.iso.datetime(),
    actor: z.object({ accountId: z.string(), name: z.string() }),
    onBehalfOf: z.string().nullable(),
    action: z.string(),
    resource: z.object({ kind: z.string(), id: z.string() }),
    caseId: z.string().nullable(),
    purpose: z.string().nullable(),
    outcome: z.enum(['DONE', 'DENIED', 'FAILED']),
    details: z.record(z.string(), z.unknown()),
    previousHash: z.string(),
    hash: z.string(),
  })
  .meta({ id: 'AuditEntry' });

const filter = {
  accountId: z.string().max(100).optional(),
  action: z.string().max(60).optional(),
  resourceKind: z.string().max(60).optional(),
  resourceId: z.string().max(100).optional(),
  caseId: z.string().max(60).optional(),
  purpose: purposeSchema.optional(),
  outcome: z.enum(['DONE', 'DENIED', 'FAILED']).optional(),
  from: z.iso.datetime().optional(),
  /** Exclusive. */
  until: z.iso.datetime().optional(),
};
export const auditFilterSchema = z.object(filter);
export const auditQuerySchema = z.object({
  ...filter,
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.coerce.number().int().min(1).optional(),
});
export type AuditFilterQuery = z.infer<typeof auditFilterSchema>;

export const auditPageSchema = z.object({ items: z.array(auditEntrySchema), nextCursor: z.string().nullable() });

const anchor = z.object({ sequence: z.int(), hash: z.string() });
/** A head that was noted elsewhere: with it a roll-back of the whole store shows as well. */
export const verifyQuerySchema = z
  .object({ sequence: z.coerce.number().int().min(1).optional(), hash: z.string().length(64).optional() })
  .refine(({ sequence, hash }) => (sequence === undefined) === (hash === undefined), { path: ['hash'] });
export const verificationSchema = z.object({
  ok: z.boolean(),
  /** Entries that are as they were written. */
  count: z.int(),
  firstBroken: z.int().nullable(),
  problem: z.enum(['CHANGED', 'MISSING', 'TAIL_CUT', 'HEAD_FORGED']).nullable(),
  /** To be noted outside the store. */
  head: anchor.nullable(),
});
