import { startableProcessesSchema } from '../../contracts/process-start.ts';
import { mayStartProcesses } from '../../policies/process.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { listStartable } from './list-startable.ts';

const route = defineRoute<ApiDeps>();

export const startableProcessRoutes: Route<ApiDeps>[] = [
  route({
    operationId: 'listStartableProcesses',
    method: 'get',
    path: '/startable-processes',
    tag: 'processes to start',
    summary: { de: 'Prozesse, die ich beginnen kann', en: 'Processes that one may start' },
    access: mayStartProcesses,
    answer: startableProcessesSchema,
    handle: async (_, actor, deps) => ({ items: await listStartable(deps, actor) }),
  }),
];
