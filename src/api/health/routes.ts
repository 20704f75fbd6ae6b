import { z } from 'zod';
import { healthSchema, liveSchema } from '../../contracts/health.ts';
import { operationsOverviewSchema } from '../../contracts/operations.ts';
import { mayWatchOperations } from '../../policies/operations.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { checkHealth, withoutDetails } from './check-health.ts';
import { requireMetricsAccess } from './metrics-access.ts';
import { metricsText } from './operation-metrics.ts';
import { operationsOverview } from './operations-overview.ts';

const route = defineRoute<ApiDeps>();
const common = { tag: 'health', access: 'public' } as const;

export const healthRoutes: Route<ApiDeps>[] = [
  route({
    ...common,
    operationId: 'getHealth',
    method: 'get',
    path: '/health',
    summary: { de: 'Wie es Lotse und seinen Teilen geht', en: 'How Lotse and its parts are; 503 when it can’t do its work' },
    answer: healthSchema,
    handle: async ({ ctx }, actor, deps) => {
      const health = await checkHealth(deps);
      ctx.status = health.ok ? 200 : 503;
      return mayWatchOperations(actor).allowed ? health : withoutDetails(health);
    },
  }),
  route({
    ...common,
    operationId: 'getLiveness',
    method: 'get',
    path: '/health/live',
    summary: { de: 'Der Webserver antwortet', en: 'The web server answers' },
    answer: liveSchema,
    handle: () => Promise.resolve({ ok: true as const }),
  }),
  route({
    tag: 'operations',
    access: mayWatchOperations,
    operationId: 'getOperationsOverview',
    method: 'get',
    path: '/operations/overview',
    summary: {
      de: 'Lage des Betriebs: Teile, Arbeitsrückstand, Fristen, Schritte ohne Programm',
      en: 'How operations stand: health, backlog, deadlines at risk, job types without a worker',
    },
    answer: operationsOverviewSchema,
    handle: (_request, _actor, deps) => operationsOverview(deps),
  }),
  route({
    ...common,
    operationId: 'getMetrics',
    method: 'get',
    path: '/metrics',
    summary: { de: 'Kennzahlen für Prometheus', en: 'Metrics for Prometheus: from this machine, or with the bearer token' },
    answer: z.string(),
    produces: 'text/plain',
    handle: async ({ ctx }, _, deps) => {
      requireMetricsAccess(ctx, deps.metricsToken ?? null);
      ctx.body = await metricsText(deps);
      ctx.set('Content-Type', 'text/plain; version=0.0.4; charset=utf-8');
      return undefined;
    },
  }),
];
