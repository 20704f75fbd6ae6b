/** Lists of evaluated decisions. */
import { allOf, during, given, latestFirst, type Page, type PageQuery } from './keyset-page.ts';
import type { DecisionEvaluationDocument } from './decision-evaluations.ts';
import type { ReadModel } from './read-model.ts';

export interface DecisionEvaluationFilter {
  decisionId?: string | undefined;
  decisionVersion?: number | undefined;
  state?: DecisionEvaluationDocument['state'] | undefined;
  /** A rule that matched, in any of the decisions on the way. */
  ruleId?: string | undefined;
  processDefinitionId?: string | undefined;
  processInstanceKey?: string | undefined;
  evaluatedAfter?: string | undefined;
  evaluatedBefore?: string | undefined;
}

/** One page, the latest first. @throws InvalidInput when the cursor is none */
export function findDecisionEvaluations(
  readModel: ReadModel,
  query: DecisionEvaluationFilter & PageQuery,
): Promise<Page<DecisionEvaluationDocument>> {
  const filter = allOf<DecisionEvaluationDocument>([
    given(query.decisionId, (decisionId) => ({ decisionId })),
    given(query.decisionVersion, (decisionVersion) => ({ decisionVersion })),
    given(query.state, (state) => ({ state })),
    given(query.ruleId, (ruleId) => ({ decisions: { $elemMatch: { 'matchedRules.ruleId': ruleId } } })),
    given(query.processDefinitionId, (bpmnProcessId) => ({ bpmnProcessId })),
    given(query.processInstanceKey, (processInstanceKey) => ({ processInstanceKey })),
    during('evaluatedAt', query.evaluatedAfter, query.evaluatedBefore),
  ]);
  return latestFirst(readModel.decisionEvaluations, filter, 'evaluatedAt', query);
}
