/** Deployed decisions and what they decided. */
import { z } from 'zod';
import { listQuerySchema, pageSchema } from './page.ts';
import { deployedBySchema, engineKeySchema } from './process-definition.ts';

export const decisionVersionSchema = z.object({
  decisionKey: z.string(),
  version: z.int(),
  /** The file that the decision stands in; it is versioned as a whole. */
  decisionRequirementsId: z.string(),
  decisionRequirementsKey: z.string(),
  deployedAt: z.iso.datetime(),
  deployment: deployedBySchema.nullable(),
});

export const decisionListSchema = z.object({
  items: z.array(
    z.object({ decisionId: z.string(), name: z.string(), /** Newest first. */ versions: z.array(decisionVersionSchema) }),
  ),
});

export const decisionIdSchema = z.object({ decisionId: z.string().min(1).max(200) });

export const decisionDetailSchema = decisionVersionSchema
  .extend({
    decisionId: z.string(),
    name: z.string(),
    latestVersion: z.int(),
    decisionRequirementsVersion: z.int(),
    resourceName: z.string(),
    xml: z.string(),
  })
  .meta({ id: 'Decision' });

export const evaluationRequestSchema = z.strictObject({
  /** Process variables as the engine would have them. */
  variables: z.record(z.string().max(100), z.unknown()).refine((variables) => Object.keys(variables).length <= 100),
});

export const matchedRuleSchema = z.object({
  ruleId: z.string(),
  /** Row of the table, from 1. */
  row: z.int(),
  /** Annotation of the row; null when it has none or the table is no longer there. */
  description: z.string().nullable(),
  legalBasis: z.string().nullable(),
  reviewed: z.boolean().nullable(),
  outputs: z.array(z.object({ name: z.string(), label: z.string().nullable(), value: z.unknown() })),
});

export const evaluatedDecisionSchema = z.object({
  decisionId: z.string(),
  name: z.string(),
  version: z.int().nullable(),
  inputs: z.array(z.object({ label: z.string(), value: z.unknown() })),
  matchedRules: z.array(matchedRuleSchema),
  output: z.unknown(),
});

export const evaluationAnswerSchema = z
  .object({
    output: z.unknown(),
    /** Null when it could be decided. */
    failure: z.object({ decisionId: z.string(), message: z.string() }).nullable(),
    decisions: z.array(evaluatedDecisionSchema),
  })
  .meta({ id: 'EvaluationAnswer' });

export const evaluationSchema = z
  .object({
    decisionEvaluationKey: z.string(),
    decisionId: z.string(),
    name: z.string(),
    version: z.int(),
    state: z.enum(['EVALUATED', 'FAILED']),
    failureMessage: z.string().nullable(),
    output: z.unknown(),
    /** Null when a designer tried the decision out. */
    processInstanceKey: z.string().nullable(),
    processDefinitionId: z.string().nullable(),
    elementId: z.string().nullable(),
    evaluatedAt: z.iso.datetime(),
  })
  .meta({ id: 'DecisionEvaluation' });

export const evaluationQuerySchema = listQuerySchema.extend({
  decisionId: z.string().max(200).optional(),
  version: z.coerce.number().int().min(1).optional(),
  processInstanceKey: engineKeySchema.optional(),
  state: z.enum(['EVALUATED', 'FAILED']).optional(),
  evaluatedAfter: z.iso.datetime().optional(),
  evaluatedBefore: z.iso.datetime().optional(),
});
export const evaluationPageSchema = pageSchema(evaluationSchema);
export const evaluationKeySchema = z.object({ decisionEvaluationKey: engineKeySchema });
export const evaluationDetailSchema = evaluationSchema
  .extend({ decisions: z.array(evaluatedDecisionSchema) })
  .meta({ id: 'DecisionEvaluationDetail' });
