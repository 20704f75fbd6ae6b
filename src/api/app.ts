/** The web server: an onion of log → errors → headers → web app → packing → origin → session → rate limit → route. */
import Koa from 'koa';
import Router from 'koa-router';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { LotseError, NotFound } from '../errors.ts';
import type { ApiDeps } from './deps.ts';
import { compressedAnswers } from './middleware/compressed-answers.ts';
import { createIdempotency } from './middleware/idempotency.ts';
import { problemJson } from './middleware/problem-json.ts';
import { rateLimit } from './middleware/rate-limit.ts';
import { requestLog } from './middleware/request-log.ts';
import { sameOrigin } from './middleware/same-origin.ts';
import { securityHeaders } from './middleware/security-headers.ts';
import { webApp } from './middleware/web-app.ts';
import { createRequestMetrics } from './metrics/request-metrics.ts';
import { mountRoute } from './mount-route.ts';
import { mountDocumentation } from './openapi/documentation.ts';
import { routes } from './routes.ts';
import { readSession } from './session/read-session.ts';
import { prepareReservations } from './tasks/reserve-completion.ts';

export interface AppSettings {
  /** Origin under which people reach Lotse. */
  publicOrigin: string;
  version: string;
  requests: { perSecond: number; burst: number };
  /** Where the web app has been built; null where there is none: then only the API answers. */
  webDirectory: string | null;
}

export async function createApp(deps: ApiDeps, settings: AppSettings, registry: Registry, log: Logger): Promise<Koa> {
  const secure = settings.publicOrigin.startsWith('https:');
  const app = new Koa({ proxy: secure });
  app.on('error', (error: Error) => log.debug({ err: error }, 'connection error'));

  app.use(requestLog(log, createRequestMetrics(registry)));
  app.use(problemJson(log));
  app.use(securityHeaders(secure));
  if (settings.webDirectory !== null) app.use(webApp(settings.webDirectory));
  app.use(compressedAnswers());
  app.use(sameOrigin(settings.publicOrigin));
  app.use(readSession(deps));
  app.use(rateLimit(settings.requests));

  app.use(async (ctx, next) => {
    await next();
    if (ctx.status === 404 && ctx.body == null) throw new NotFound();
  });
  const router = new Router();
  const idempotency = await createIdempotency(deps.connection, deps.now);
  await prepareReservations(deps.connection);
  for (const route of routes) mountRoute(router, route, deps, idempotency);
  mountDocumentation(router, routes, settings.version);
  app.use(router.routes());
  app.use(router.allowedMethods({ throw: true, methodNotAllowed: () => new LotseError(405, 'METHOD_NOT_ALLOWED') }));

  return app;
}
