/** Gives each request an id and writes one line when it is answered; never the query or body, which may name persons. */
import { randomUUID } from 'node:crypto';
import type { Middleware } from 'koa';
import type { Logger } from 'pino';
import type { RequestMetrics } from '../metrics/request-metrics.ts';

export function requestLog(log: Logger, metrics: RequestMetrics): Middleware {
  return async (ctx, next) => {
    const startedAt = process.hrtime.bigint();
    const requestId = randomUUID();
    ctx.state.requestId = requestId;
    ctx.set('X-Request-Id', requestId);
    await next();
    const seconds = Number(process.hrtime.bigint() - startedAt) / 1e9;
    const route = typeof ctx.state.route === 'string' ? ctx.state.route : 'unmatched';
    metrics.observe(ctx.method, route, ctx.status, seconds);
    log.debug({ requestId, method: ctx.method, route, status: ctx.status, ms: Math.round(seconds * 1000) }, 'request');
  };
}
