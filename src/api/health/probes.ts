/** Health and metrics of a process that serves no pages: a port of its own, so that a probe and Prometheus reach it as well. */
import Koa from 'koa';
import type { Logger } from 'pino';
import { LotseError, NotFound } from '../../errors.ts';
import type { ApiDeps } from '../deps.ts';
import { problemJson } from '../middleware/problem-json.ts';
import { checkHealth, withoutDetails, type HealthDeps } from './check-health.ts';
import { requireMetricsAccess } from './metrics-access.ts';
import { processMetricsText } from './process-metrics.ts';

export interface ProbeDeps extends HealthDeps, Pick<ApiDeps, 'metricsToken' | 'metricsRegistry'> {
  /** Whether the engine's records come in here. */
  projects: boolean;
}

/** The same addresses as in a process that serves pages; health is for everybody and so without details. */
export function createProbes(deps: ProbeDeps, log: Logger): Koa {
  const app = new Koa();
  app.on('error', (error: Error) => log.debug({ err: error }, 'connection error'));
  app.use(problemJson(log));
  app.use(async (ctx) => {
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') throw new LotseError(405, 'METHOD_NOT_ALLOWED');
    switch (ctx.path) {
      case '/api/health': {
        const health = await checkHealth(deps);
        ctx.status = health.ok ? 200 : 503;
        ctx.body = withoutDetails(health);
        return;
      }
      case '/api/health/live':
        ctx.body = { ok: true };
        return;
      case '/api/metrics':
        requireMetricsAccess(ctx, deps.metricsToken ?? null);
        ctx.body = await processMetricsText(deps);
        ctx.set('Content-Type', 'text/plain; version=0.0.4; charset=utf-8');
        return;
      default:
        throw new NotFound();
    }
  });
  return app;
}
