import type { Context } from 'koa';
import {
  cancelInstanceSchema,
  instanceCommandSchema,
  instanceTaskSchema,
  migrateInstanceSchema,
  migrationAnswerSchema,
  modificationAnswerSchema,
  modifyInstanceSchema,
  processInstanceDetailSchema,
  processInstanceKeySchema,
  processInstancePageSchema,
  processInstanceQuerySchema,
  reassignTaskSchema,
  setVariablesSchema,
} from '../../contracts/process-instance.ts';
import { mayOperate, mayWatchOperations } from '../../policies/operations.policy.ts';
import type { ProcessInstanceDocument } from '../../read-model/process-instances.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { loadTask } from '../tasks/load-task.ts';
import { waitVisible } from '../wait-visible.ts';
import { cancelInstance } from './cancel-instance.ts';
import { listInstances } from './list-instances.ts';
import { loadInstance } from './load-instance.ts';
import { migrateInstance } from './migrate-instance.ts';
import { modificationsOf, modifyInstance } from './modify-instance.ts';
import { reassignTask } from './reassign-task.ts';
import { setVariables, showsVariables } from './set-variables.ts';
import { showInstance } from './show-instance.ts';

const route = defineRoute<ApiDeps>();
const common = { tag: 'operations', access: mayOperate, params: processInstanceKeySchema } as const;

/** Waits until the projected instance is as wanted. */
function shows(deps: ApiDeps, ctx: Context, key: string, isWanted: (instance: ProcessInstanceDocument) => boolean) {
  return waitVisible(ctx, deps.changes, async () => isWanted(await loadInstance(deps, key)));
}

export const processInstanceRoutes: Route<ApiDeps>[] = [
  route({
    operationId: 'listProcessInstances',
    method: 'get',
    path: '/process-instances',
    tag: 'operations',
    summary: { de: 'Prozessläufe suchen', en: 'Query process instances by any combination of filters' },
    access: mayWatchOperations,
    query: processInstanceQuerySchema,
    answer: processInstancePageSchema,
    handle: ({ query }, actor, deps) => listInstances(deps, actor, query),
  }),
  route({
    ...common,
    operationId: 'getProcessInstance',
    method: 'get',
    path: '/process-instances/:processInstanceKey',
    access: mayWatchOperations,
    summary: {
      de: 'Prozesslauf mit Verlauf, Variablen, Störungen, Aufgaben und Eingriffen',
      en: 'Process instance with history, variables, incidents, tasks and operations',
    },
    answer: processInstanceDetailSchema,
    handle: ({ params }, actor, deps) => showInstance(deps, actor, params.processInstanceKey),
  }),
  route({
    ...common,
    operationId: 'cancelProcessInstance',
    method: 'post',
    path: '/process-instances/:processInstanceKey/cancel',
    summary: { de: 'Prozesslauf abbrechen', en: 'Cancel a process instance' },
    body: cancelInstanceSchema,
    answer: instanceCommandSchema,
    handle: async ({ params: { processInstanceKey }, body, ctx }, actor, deps) => {
      await cancelInstance(deps, actor, processInstanceKey, body);
      const visible = await shows(deps, ctx, processInstanceKey, ({ state }) => state !== 'ACTIVE');
      return { processInstanceKey, visible };
    },
  }),
  route({
    ...common,
    operationId: 'modifyProcessInstance',
    method: 'post',
    path: '/process-instances/:processInstanceKey/modify',
    summary: { de: 'Elemente beginnen und beenden', en: 'Activate and terminate elements, or preview what that would do' },
    body: modifyInstanceSchema,
    answer: modificationAnswerSchema,
    handle: ({ params: { processInstanceKey }, body, ctx }, actor, deps) =>
      modifyInstance(deps, actor, processInstanceKey, body, async (count, terminated) => {
        const isGone = ({ activeElements }: ProcessInstanceDocument) =>
          !activeElements.some(({ elementInstanceKey }) => terminated.includes(elementInstanceKey));
        return waitVisible(ctx, deps.changes, async () => {
          const written = (await modificationsOf(deps, processInstanceKey)) >= count;
          return written && isGone(await loadInstance(deps, processInstanceKey));
        });
      }),
  }),
  route({
    ...common,
    operationId: 'migrateProcessInstance',
    method: 'post',
    path: '/process-instances/:processInstanceKey/migrate',
    summary: { de: 'Auf eine andere Version umstellen', en: 'Migrate to another version, or check whether that is possible' },
    body: migrateInstanceSchema,
    answer: migrationAnswerSchema,
    handle: ({ params: { processInstanceKey }, body, ctx }, actor, deps) =>
      migrateInstance(deps, actor, processInstanceKey, body, (mapping) => {
        const left = mapping.filter(({ sourceElementId, targetElementId }) => sourceElementId !== targetElementId);
        return shows(deps, ctx, processInstanceKey, ({ processDefinitionKey, activeElements }) => {
          const stays = activeElements.some(({ elementId }) => left.some(({ sourceElementId }) => sourceElementId === elementId));
          return processDefinitionKey === body.targetProcessDefinitionKey && !stays;
        });
      }),
  }),
  route({
    ...common,
    operationId: 'setInstanceVariables',
    method: 'post',
    path: '/process-instances/:processInstanceKey/variables',
    summary: { de: 'Variablen setzen', en: 'Set variables that route the process' },
    body: setVariablesSchema,
    answer: instanceCommandSchema,
    handle: async ({ params: { processInstanceKey }, body, ctx }, actor, deps) => {
      const set = await setVariables(deps, actor, processInstanceKey, body);
      const visible = await waitVisible(ctx, deps.changes, () => showsVariables(deps, processInstanceKey, set));
      return { processInstanceKey, visible };
    },
  }),
  route({
    ...common,
    operationId: 'reassignInstanceTask',
    method: 'post',
    path: '/process-instances/:processInstanceKey/user-tasks/:userTaskKey/assignee',
    summary: { de: 'Aufgabe eines Prozesslaufs neu zuweisen', en: 'Reassign a user task of an instance' },
    params: instanceTaskSchema,
    body: reassignTaskSchema,
    answer: instanceCommandSchema,
    handle: async ({ params: { processInstanceKey, userTaskKey }, body, ctx }, actor, deps) => {
      await reassignTask(deps, actor, processInstanceKey, userTaskKey, body);
      const visible = await waitVisible(ctx, deps.changes, async () => {
        return (await loadTask(deps, userTaskKey)).assignee === body.assignee;
      });
      return { processInstanceKey, visible };
    },
  }),
];
