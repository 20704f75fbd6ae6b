/** Goal conflicts between departments as the API shows and takes them. */
import { z } from 'zod';
import { listQuerySchema, pageSchema } from './page.ts';
import { purposeSchema } from './purpose.ts';

export const conflictIdSchema = z.object({ conflictId: z.uuid() });

export const goalConflictSchema = z
  .object({
    conflictId: z.string(),
    caseId: z.string(),
    caseNumber: z.string().nullable(),
    personName: z.string().nullable(),
    conflictType: z.string(),
    parties: z.array(z.string()),
    raisedAt: z.iso.datetime(),
    raisedBy: z.string(),
    /** Parties that have stated their position. */
    heard: z.array(z.string()),
    outcome: z.string().nullable(),
    decidedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'GoalConflict' });

export const conflictQuerySchema = listQuerySchema.extend({
  state: z.enum(['open', 'decided', 'all']).default('open'),
  caseId: z.uuid().optional(),
});
export const conflictPageSchema = pageSchema(goalConflictSchema);

export const conflictDetailQuerySchema = z.object({ purpose: purposeSchema.default('TASK') });
export const conflictDetailSchema = goalConflictSchema.extend({
  positions: z.array(
    z.object({ orgKey: z.string(), text: z.string(), legalBasis: z.string(), submittedAt: z.iso.datetime(), by: z.string() }),
  ),
  reasons: z.string().nullable(),
});

/** The values themselves are checked against the field catalogue. */
export const raiseConflictSchema = z.strictObject({
  conflictType: z.string().min(1).max(60),
  /** Keys of the departments, e.g. `abh`. */
  conflictParties: z.array(z.string().max(20)).min(2).max(7),
});

export const raisedConflictSchema = z.object({
  conflictId: z.string(),
  processInstanceKey: z.string(),
  visible: z.boolean(),
});
