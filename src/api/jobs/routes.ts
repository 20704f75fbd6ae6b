import { jobCommandSchema, jobKeySchema, jobPageSchema, jobQuerySchema, jobRetriesSchema } from '../../contracts/job.ts';
import { mayOperate, mayWatchOperations } from '../../policies/operations.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { waitVisible } from '../wait-visible.ts';
import { listJobs } from './list-jobs.ts';
import { setJobRetries } from './set-retries.ts';

const route = defineRoute<ApiDeps>();

export const jobRoutes: Route<ApiDeps>[] = [
  route({
    operationId: 'listJobs',
    method: 'get',
    path: '/jobs',
    tag: 'operations',
    summary: { de: 'Automatische Schritte suchen', en: 'Query jobs, newest first' },
    access: mayWatchOperations,
    query: jobQuerySchema,
    answer: jobPageSchema,
    handle: ({ query }, _actor, deps) => listJobs(deps, query),
  }),
  route({
    operationId: 'setJobRetries',
    method: 'post',
    path: '/jobs/:jobKey/retries',
    tag: 'operations',
    summary: { de: 'Versuche eines Schritts festlegen', en: 'Set how many tries a job has left' },
    access: mayOperate,
    params: jobKeySchema,
    body: jobRetriesSchema,
    answer: jobCommandSchema,
    handle: async ({ params: { jobKey }, body, ctx }, actor, deps) => {
      await setJobRetries(deps, actor, jobKey, body);
      const visible = await waitVisible(ctx, deps.changes, async () => {
        const job = await deps.readModel.jobs.findById(jobKey, { retries: 1, endedAt: 1 }).lean();
        return job?.retries === body.retries || (job?.endedAt ?? null) !== null;
      });
      return { jobKey, visible };
    },
  }),
];
