import {
  causeCareSchema,
  changeCareSchema,
  incidentFilterSchema,
  incidentGroupsSchema,
  incidentKeySchema,
  incidentPageSchema,
  incidentQuerySchema,
  incidentSchema,
  resolvedSchema,
  resolveIncidentSchema,
} from '../../contracts/incident.ts';
import { NotFound } from '../../errors.ts';
import { mayOperate, mayWatchOperations } from '../../policies/operations.policy.ts';
import type { IncidentDocument } from '../../read-model/incidents.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { settableVariables } from '../process-instances/set-variables.ts';
import { waitVisible } from '../wait-visible.ts';
import { changeCare } from './cause-care.ts';
import { groupIncidents } from './group-incidents.ts';
import { listIncidents } from './list-incidents.ts';
import { presentIncidents } from './present-incidents.ts';
import { loadOpenIncident, resolveIncident } from './resolve-incident.ts';

const route = defineRoute<ApiDeps>();
const watch = { tag: 'operations', access: mayWatchOperations } as const;
const operate = { tag: 'operations', access: mayOperate } as const;

export const incidentRoutes: Route<ApiDeps>[] = [
  route({
    ...watch,
    operationId: 'listIncidents',
    method: 'get',
    path: '/incidents',
    summary: { de: 'Störungen suchen', en: 'Query incidents, newest first' },
    query: incidentQuerySchema,
    answer: incidentPageSchema,
    handle: ({ query }, _actor, deps) => listIncidents(deps, query),
  }),
  route({
    ...watch,
    operationId: 'groupIncidents',
    method: 'get',
    path: '/incidents/groups',
    summary: { de: 'Störungen nach Ursache', en: 'Open incidents by cause' },
    query: incidentFilterSchema,
    answer: incidentGroupsSchema,
    handle: ({ query }, _actor, deps) => groupIncidents(deps, query),
  }),
  route({
    ...operate,
    operationId: 'changeCauseCare',
    method: 'put',
    path: '/incidents/groups/care',
    summary: { de: 'Wer sich um eine Ursache kümmert, und eine Notiz', en: 'Who looks after a cause of incidents, and a note' },
    body: changeCareSchema,
    answer: causeCareSchema,
    handle: ({ body }, actor, deps) => changeCare(deps, actor, body),
  }),
  route({
    ...watch,
    operationId: 'getIncident',
    method: 'get',
    path: '/incidents/:incidentKey',
    summary: { de: 'Eine Störung', en: 'One incident' },
    params: incidentKeySchema,
    answer: incidentSchema,
    handle: async ({ params }, _actor, deps) => {
      const incident = await deps.readModel.incidents.findById(params.incidentKey).lean<IncidentDocument | null>();
      if (incident === null) throw new NotFound('INCIDENT_NOT_FOUND');
      return (await presentIncidents(deps, [incident]))[0];
    },
  }),
  route({
    ...operate,
    operationId: 'resolveIncident',
    method: 'post',
    path: '/incidents/:incidentKey/resolve',
    summary: { de: 'Störung beheben: noch einmal versuchen', en: 'Resolve an incident, with changed variables first if need be' },
    params: incidentKeySchema,
    body: resolveIncidentSchema,
    answer: resolvedSchema,
    handle: async ({ params: { incidentKey }, body, ctx }, actor, deps) => {
      const incident = await loadOpenIncident(deps, incidentKey);
      const variables = settableVariables(deps, actor, body.variables ?? {});
      await resolveIncident(deps, actor, incident, { ...body, variables });
      const visible = await waitVisible(ctx, deps.changes, async () => {
        return (await deps.readModel.incidents.exists({ _id: incidentKey, state: 'RESOLVED' })) !== null;
      });
      return { incidentKey, visible };
    },
  }),
];
