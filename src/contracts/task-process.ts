/** The process around a task, as those who work on the task may see it. */
import { z } from 'zod';
import { evaluatedDecisionSchema } from './decision.ts';

export const taskProcessSchema = z
  .object({
    processInstanceKey: z.string(),
    processDefinitionKey: z.string(),
    processName: z.string(),
    version: z.int(),
    startedAt: z.iso.datetime(),
    /** Elements that have begun, with the state of their last beginning. */
    elements: z.array(
      z.object({
        elementId: z.string(),
        name: z.string().nullable(),
        type: z.string(),
        state: z.enum(['ACTIVE', 'COMPLETED', 'TERMINATED']),
        lastAt: z.iso.datetime(),
      }),
    ),
    /** Sequence flows that were taken. */
    flows: z.array(z.string()),
    /** Tables that were asked, oldest first; null in place of what the reader may not see. */
    decisions: z.array(
      z.object({
        decisionEvaluationKey: z.string(),
        name: z.string(),
        elementId: z.string().nullable(),
        evaluatedAt: z.iso.datetime(),
        failed: z.boolean(),
        decisions: z.array(evaluatedDecisionSchema).nullable(),
      }),
    ),
    /** Who decided what this task releases; null for tasks that release nothing. */
    firstPairOfEyes: z
      .object({
        userTaskKey: z.string(),
        name: z.string(),
        completedBy: z.string().nullable(),
        completedAt: z.iso.datetime().nullable(),
      })
      .nullable(),
    /** The letter that the process has drawn up; whether it has gone out, the document tells. */
    noticeId: z.string().nullable(),
    /** How the amount came about that the process decides on. */
    calculationId: z.string().nullable(),
  })
  .meta({ id: 'TaskProcess' });
