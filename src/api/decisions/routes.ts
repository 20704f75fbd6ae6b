import {
  decisionDetailSchema,
  decisionIdSchema,
  decisionListSchema,
  evaluationAnswerSchema,
  evaluationDetailSchema,
  evaluationKeySchema,
  evaluationPageSchema,
  evaluationQuerySchema,
  evaluationRequestSchema,
} from '../../contracts/decision.ts';
import { differenceSchema } from '../../contracts/deployment.ts';
import { versionQuerySchema, versionsQuerySchema } from '../../contracts/form.ts';
import { mayDesign, mayReadDefinitions } from '../../policies/definition.policy.ts';
import { mayWatchOperations } from '../../policies/operations.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { deployedVersionByKey } from '../deployments/current-version.ts';
import { showDifference } from '../deployments/show-difference.ts';
import { evaluateDecision } from './evaluate.ts';
import { listEvaluations, showEvaluation } from './evaluations.ts';
import { listDecisions, showDecision } from './list-decisions.ts';

const route = defineRoute<ApiDeps>();
const common = { method: 'get', tag: 'decisions' } as const;

export const decisionRoutes: Route<ApiDeps>[] = [
  route({
    ...common,
    operationId: 'listDecisions',
    path: '/decisions',
    summary: { de: 'Entscheidungen mit ihren Versionen', en: 'Decisions with their versions' },
    access: mayReadDefinitions,
    answer: decisionListSchema,
    handle: (_request, _actor, deps) => listDecisions(deps),
  }),
  route({
    ...common,
    operationId: 'getDecision',
    path: '/decisions/:decisionId',
    summary: { de: 'Eine Entscheidung mit ihrer Tabelle', en: 'A decision with its file, the newest version unless told' },
    access: mayReadDefinitions,
    params: decisionIdSchema,
    query: versionQuerySchema,
    answer: decisionDetailSchema,
    handle: ({ params, query }, _actor, deps) => showDecision(deps, params.decisionId, query.version),
  }),
  route({
    ...common,
    operationId: 'compareDecisions',
    path: '/decisions/:decisionId/difference',
    summary: { de: 'Unterschiede zweier Versionen in Worten', en: 'Differences of two versions in words' },
    access: mayReadDefinitions,
    params: decisionIdSchema,
    query: versionsQuerySchema,
    answer: differenceSchema,
    handle: async ({ params: { decisionId }, query }, _actor, deps) => {
      const [from, to] = await Promise.all([query.from, query.to].map((version) => showDecision(deps, decisionId, version)));
      const file = (version: typeof from) =>
        version === undefined
          ? null
          : deployedVersionByKey(deps.readModel, 'decisionRequirements', version.decisionRequirementsKey);
      return showDifference(deps, await file(from), await file(to));
    },
  }),
  route({
    ...common,
    operationId: 'evaluateDecision',
    method: 'post',
    path: '/decisions/:decisionId/evaluate',
    summary: { de: 'Entscheidung mit eigenen Werten ausprobieren', en: 'Try a decision out with variables of one’s own' },
    access: mayDesign,
    params: decisionIdSchema,
    body: evaluationRequestSchema,
    answer: evaluationAnswerSchema,
    handle: ({ params, body }, actor, deps) => evaluateDecision(deps, actor, params.decisionId, body.variables),
  }),
  route({
    ...common,
    operationId: 'listDecisionEvaluations',
    path: '/decision-evaluations',
    summary: { de: 'Was Entscheidungen entschieden haben', en: 'What decisions have decided, newest first' },
    access: mayWatchOperations,
    query: evaluationQuerySchema,
    answer: evaluationPageSchema,
    handle: ({ query }, _actor, deps) => listEvaluations(deps, query),
  }),
  route({
    ...common,
    operationId: 'getDecisionEvaluation',
    path: '/decision-evaluations/:decisionEvaluationKey',
    summary: {
      de: 'Eine Entscheidung mit Eingaben, getroffenen Regeln und Rechtsgrundlage',
      en: 'One evaluation with inputs, matched rules and legal basis',
    },
    access: mayWatchOperations,
    params: evaluationKeySchema,
    answer: evaluationDetailSchema,
    handle: ({ params }, _actor, deps) => showEvaluation(deps, params.decisionEvaluationKey),
  }),
];
