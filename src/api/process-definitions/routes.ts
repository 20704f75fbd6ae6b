import { z } from 'zod';
import { differenceQuerySchema, differenceSchema } from '../../contracts/deployment.ts';
import {
  elementStatisticsSchema,
  processDefinitionDetailSchema,
  processDefinitionKeySchema,
  processDefinitionListSchema,
  statisticsQuerySchema,
  usageQuerySchema,
  usagesSchema,
} from '../../contracts/process-definition.ts';
import { mayReadDefinitions } from '../../policies/definition.policy.ts';
import { mayWatchOperations } from '../../policies/operations.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { deployedVersionByKey } from '../deployments/current-version.ts';
import { showDifference } from '../deployments/show-difference.ts';
import { elementStatistics } from './element-statistics.ts';
import { listDefinitions } from './list-definitions.ts';
import { loadDefinition, showDefinition } from './show-definition.ts';
import { usages } from './usages.ts';

const route = defineRoute<ApiDeps>();
const common = { method: 'get', tag: 'definitions', access: mayReadDefinitions } as const;

export const processDefinitionRoutes: Route<ApiDeps>[] = [
  route({
    ...common,
    operationId: 'listProcessDefinitions',
    path: '/process-definitions',
    summary: { de: 'Prozesse mit ihren Versionen', en: 'Processes with their versions and how many instances run' },
    answer: processDefinitionListSchema,
    handle: (_request, actor, deps) => listDefinitions(deps, actor),
  }),
  route({
    ...common,
    operationId: 'getProcessDefinition',
    path: '/process-definitions/:processDefinitionKey',
    summary: { de: 'Eine Version eines Prozesses mit Modell', en: 'One version of a process with its model and what it uses' },
    params: processDefinitionKeySchema,
    answer: processDefinitionDetailSchema,
    handle: ({ params }, actor, deps) => showDefinition(deps, actor, params.processDefinitionKey),
  }),
  route({
    ...common,
    operationId: 'getProcessDefinitionXml',
    path: '/process-definitions/:processDefinitionKey/xml',
    summary: { de: 'Modell als BPMN-Datei', en: 'The model as a BPMN file' },
    params: processDefinitionKeySchema,
    answer: z.string(),
    produces: 'application/xml',
    handle: async ({ params, ctx }, _actor, deps) => {
      const { xml, bpmnProcessId, version } = await loadDefinition(deps, params.processDefinitionKey);
      ctx.set('Content-Disposition', `attachment; filename="${bpmnProcessId.replace(/[^\w.-]/g, '_')}-v${version}.bpmn"`);
      ctx.body = xml;
      ctx.set('Content-Type', 'application/xml; charset=utf-8');
      return undefined;
    },
  }),
  route({
    ...common,
    operationId: 'getElementStatistics',
    path: '/process-definitions/:processDefinitionKey/statistics',
    summary: { de: 'Vorgänge, Störungen und Dauern je Element', en: 'Tokens, incidents and durations by element' },
    access: mayWatchOperations,
    params: processDefinitionKeySchema,
    query: statisticsQuerySchema,
    answer: elementStatisticsSchema,
    handle: async ({ params, query }, _actor, deps) =>
      elementStatistics(deps, await loadDefinition(deps, params.processDefinitionKey), query),
  }),
  route({
    ...common,
    operationId: 'compareProcessDefinitions',
    path: '/process-definitions/:processDefinitionKey/difference',
    summary: { de: 'Unterschiede zweier Versionen in Worten', en: 'Differences of two versions in words' },
    params: processDefinitionKeySchema,
    query: differenceQuerySchema,
    answer: differenceSchema,
    handle: async ({ params, query }, _actor, deps) =>
      showDifference(
        deps,
        await deployedVersionByKey(deps.readModel, 'process', params.processDefinitionKey),
        await deployedVersionByKey(deps.readModel, 'process', query.to),
      ),
  }),
  route({
    ...common,
    operationId: 'findUsages',
    path: '/usages',
    summary: { de: 'Wo wird etwas verwendet', en: 'Which processes use a form, decision, job type, process or message' },
    query: usageQuerySchema,
    answer: usagesSchema,
    handle: ({ query }, _actor, deps) => usages(deps, query),
  }),
];
