import { z } from 'zod';
import { filterIdSchema, newSavedFilterSchema, savedFilterListSchema, savedFilterSchema } from '../../contracts/saved-filter.ts';
import { mayWorkOnTasks } from '../../policies/task.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { listSavedFilters, removeSavedFilter, saveFilter } from './saved-filters.ts';

const route = defineRoute<ApiDeps>();
const common = { tag: 'tasks', access: mayWorkOnTasks } as const;

export const savedFilterRoutes: Route<ApiDeps>[] = [
  route({
    ...common,
    operationId: 'listSavedFilters',
    method: 'get',
    path: '/saved-filters',
    summary: { de: 'Gespeicherte Filter mit ihrer Trefferzahl', en: 'Saved filters of the inbox with how much each finds' },
    answer: savedFilterListSchema,
    handle: (_request, actor, deps) => listSavedFilters(deps, actor),
  }),
  route({
    ...common,
    operationId: 'saveFilter',
    method: 'post',
    path: '/saved-filters',
    summary: { de: 'Filter speichern', en: 'Save a filter, for oneself or for one’s department' },
    body: newSavedFilterSchema,
    status: 201,
    answer: savedFilterSchema,
    handle: ({ body }, actor, deps) => saveFilter(deps, actor, body),
  }),
  route({
    ...common,
    operationId: 'removeSavedFilter',
    method: 'delete',
    path: '/saved-filters/:filterId',
    summary: { de: 'Gespeicherten Filter entfernen', en: 'Remove a saved filter' },
    params: filterIdSchema,
    status: 204,
    answer: z.void(),
    handle: async ({ params }, actor, deps) => {
      await removeSavedFilter(deps, actor, params.filterId);
      return undefined;
    },
  }),
];
