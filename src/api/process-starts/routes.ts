import { startedProcessSchema, startProcessSchema } from '../../contracts/process-start.ts';
import { mayStartProcesses } from '../../policies/process.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { writeKey } from '../write-key.ts';
import { instanceVisible } from './start-for-case.ts';
import { startProcess } from './start-process.ts';

const route = defineRoute<ApiDeps>();

export const processStartRoutes: Route<ApiDeps>[] = [
  route({
    operationId: 'startProcess',
    method: 'post',
    path: '/process-instances',
    tag: 'processes to start',
    summary: {
      de: 'Prozess beginnen: für eine neue oder bekannte Person oder in einem Vorgang',
      en: 'Start a process for a new or known person, or in a case',
    },
    access: mayStartProcesses,
    body: startProcessSchema,
    answer: startedProcessSchema,
    status: 201,
    handle: async ({ body, ctx, requestId }, actor, deps) => {
      const started = await startProcess(deps, actor, body, writeKey(ctx, actor, requestId));
      const visible = await instanceVisible(deps, started.processInstanceKey);
      if (!visible) ctx.status = 202;
      return { ...started, visible };
    },
  }),
];
