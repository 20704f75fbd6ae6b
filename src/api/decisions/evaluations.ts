/** What decisions have decided. */
import type { z } from 'zod';
import type {
  evaluationDetailSchema,
  evaluationPageSchema,
  evaluationQuerySchema,
  evaluationSchema,
} from '../../contracts/decision.ts';
import { NotFound } from '../../errors.ts';
import type { DecisionEvaluationDocument } from '../../read-model/decision-evaluations.ts';
import type { ApiDeps } from '../deps.ts';
import { cutPage, olderThan } from '../newest-first.ts';
import { between } from '../process-instances/between.ts';
import { describeDecision, parseEngineJson, readTables } from './table-words.ts';

export function presentEvaluation(evaluation: Omit<DecisionEvaluationDocument, 'decisions'>): z.input<typeof evaluationSchema> {
  return {
    decisionEvaluationKey: evaluation._id,
    decisionId: evaluation.decisionId,
    name: evaluation.decisionName,
    version: evaluation.decisionVersion,
    state: evaluation.state,
    failureMessage: evaluation.failureMessage,
    output: parseEngineJson(evaluation.output),
    processInstanceKey: evaluation.processInstanceKey,
    processDefinitionId: evaluation.bpmnProcessId,
    elementId: evaluation.elementId,
    evaluatedAt: evaluation.evaluatedAt.toISOString(),
  };
}

/** Newest first. */
export async function listEvaluations(
  { readModel }: ApiDeps,
  {
    decisionId,
    version,
    processInstanceKey,
    state,
    evaluatedAfter,
    evaluatedBefore,
    limit,
    cursor,
  }: z.output<typeof evaluationQuerySchema>,
): Promise<z.input<typeof evaluationPageSchema>> {
  const filter = {
    ...(decisionId !== undefined && { decisionId }),
    ...(version !== undefined && { decisionVersion: version }),
    ...(processInstanceKey !== undefined && { processInstanceKey }),
    ...(state !== undefined && { state }),
    ...between('evaluatedAt', evaluatedAfter, evaluatedBefore),
    ...olderThan('evaluatedAt', cursor),
  };
  const found = await readModel.decisionEvaluations
    .find(filter, { decisions: 0 })
    .sort({ evaluatedAt: -1, _id: -1 })
    .limit(limit + 1)
    .lean();
  const { page, nextCursor } = cutPage(found, limit, ({ evaluatedAt }) => evaluatedAt);
  return { items: page.map(presentEvaluation), nextCursor };
}

/** @throws NotFound */
export async function showEvaluation({ readModel }: ApiDeps, key: string): Promise<z.input<typeof evaluationDetailSchema>> {
  const evaluation = await readModel.decisionEvaluations.findById(key).lean();
  if (evaluation === null) throw new NotFound();
  const tables = await readTables(readModel, evaluation.decisionRequirementsKey);
  return {
    ...presentEvaluation(evaluation),
    decisions: evaluation.decisions.map((decision) => describeDecision(tables, decision)),
  };
}
