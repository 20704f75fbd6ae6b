import {
  batchDetailSchema,
  batchIdSchema,
  batchPageSchema,
  batchPlanSchema,
  batchPreviewSchema,
  batchRequestSchema,
} from '../../contracts/batch.ts';
import { mayOperate, mayWatchOperations } from '../../policies/operations.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { presentBatch, presentHead } from './batch-store.ts';
import { continueBatch, findBatch, listBatches, previewBatch, startBatch, stopBatch } from './batches.ts';

const route = defineRoute<ApiDeps>();
const watch = { tag: 'operations', access: mayWatchOperations } as const;
const operate = { tag: 'operations', access: mayOperate } as const;

export const batchRoutes: Route<ApiDeps>[] = [
  route({
    ...operate,
    operationId: 'previewBatch',
    method: 'post',
    path: '/batches/preview',
    summary: {
      de: 'Probelauf: bei welchen es ginge, bei welchen nicht und warum',
      en: 'Dry run: which could be cancelled, migrated or resolved, which could not and why',
    },
    body: batchPlanSchema,
    answer: batchPreviewSchema,
    handle: ({ body }, actor, deps) => previewBatch(deps, actor, body),
  }),
  route({
    ...operate,
    operationId: 'startBatch',
    method: 'post',
    path: '/batches',
    summary: {
      de: 'Viele Prozessläufe abbrechen oder umstellen, viele Störungen beheben',
      en: 'Cancel or migrate many instances, or resolve many incidents; goes on in the background',
    },
    body: batchRequestSchema,
    answer: batchDetailSchema,
    status: 202,
    handle: async ({ body }, actor, deps) => presentBatch(await startBatch(deps, actor, body), deps.now()),
  }),
  route({
    ...watch,
    operationId: 'listBatches',
    method: 'get',
    path: '/batches',
    summary: { de: 'Letzte Sammelaktionen', en: 'The last batches, newest first' },
    answer: batchPageSchema,
    handle: async (_request, _actor, deps) => ({
      items: (await listBatches(deps)).map((batch) => presentHead(batch, deps.now())),
    }),
  }),
  route({
    ...watch,
    operationId: 'getBatch',
    method: 'get',
    path: '/batches/:batchId',
    summary: { de: 'Fortschritt und Bericht einer Sammelaktion', en: 'Progress and report of a batch' },
    params: batchIdSchema,
    answer: batchDetailSchema,
    handle: async ({ params }, _actor, deps) => presentBatch(await findBatch(deps, params.batchId), deps.now()),
  }),
  route({
    ...operate,
    operationId: 'stopBatch',
    method: 'post',
    path: '/batches/:batchId/stop',
    summary: { de: 'Sammelaktion anhalten', en: 'Stop a batch; what is under way is finished' },
    params: batchIdSchema,
    answer: batchDetailSchema,
    handle: async ({ params }, actor, deps) => presentBatch(await stopBatch(deps, actor, params.batchId), deps.now()),
  }),
  route({
    ...operate,
    operationId: 'continueBatch',
    method: 'post',
    path: '/batches/:batchId/continue',
    summary: { de: 'Angehaltene Sammelaktion fortsetzen', en: 'Continue a batch that was stopped' },
    params: batchIdSchema,
    answer: batchDetailSchema,
    status: 202,
    handle: async ({ params }, actor, deps) => presentBatch(await continueBatch(deps, actor, params.batchId), deps.now()),
  }),
];
