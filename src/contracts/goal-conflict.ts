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

/** How far a conflict has come: who is asked for what until when, and what waits for it meanwhile. */
export const conflictProgressSchema = z
  .object({
    /** Null as long as the process is not visible. */
    processInstanceKey: z.string().nullable(),
    /** Positions, rounds and the decision, oldest first. */
    steps: z.array(
      z.object({
        userTaskKey: z.string(),
        /** False where the task is another department's. */
        mayOpen: z.boolean(),
        elementId: z.string(),
        name: z.string(),
        state: z.enum(['CREATED', 'COMPLETED', 'CANCELED']),
        departments: z.array(z.string()),
        candidateGroups: z.array(z.string()),
        assignee: z.string().nullable(),
        createdAt: z.iso.datetime(),
        dueAt: z.iso.datetime().nullable(),
        endedAt: z.iso.datetime().nullable(),
      }),
    ),
    waiting: z.array(
      z.object({
        processInstanceKey: z.string(),
        processName: z.string(),
        /** True: the process itself stands until the outcome is there. False: it is frozen with its case by the office's rule. */
        called: z.boolean(),
        since: z.iso.datetime(),
      }),
    ),
  })
  .meta({ id: 'GoalConflictProgress' });

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
