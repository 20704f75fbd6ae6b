/** Puts a route into the router: sign-in, access, checked input, idempotency, handler, answer. */
import type Router from 'koa-router';
import type { Context } from 'koa';
import { z } from 'zod';
import type { Actor } from '../contracts/actor.ts';
import { InvalidInput, Unauthenticated } from '../errors.ts';
import { authorize } from '../policies/decision.ts';
import type { Route } from './define-route.ts';
import type { Idempotency } from './middleware/idempotency.ts';
import { readJson } from './middleware/json-body.ts';

const idempotencyKeySchema = z.string().min(8).max(200);

function actorOf<Deps>(ctx: Context, route: Route<Deps>): Actor {
  const actor = ctx.state.actor as Actor | undefined;
  if (route.access === 'public') return actor ?? nobody;
  if (actor === undefined) throw new Unauthenticated();
  if (typeof route.access === 'function') authorize(route.access(actor));
  return actor;
}

const nobody: Actor = { accountId: '', name: '', groups: [], roles: [], departments: [], deputyFor: [] };

/** Parses one part of the request; the paths of field errors start with the part's name where that helps. */
function check(schema: z.ZodType | undefined, value: unknown): unknown {
  return schema === undefined ? undefined : schema.parse(value);
}

export function mountRoute<Deps>(router: Router, route: Route<Deps>, deps: Deps, idempotency: Idempotency): void {
  router[route.method](`/api${route.path}`, async (ctx) => {
    const state = ctx.state as Record<string, unknown>;
    const requestId = String(state.requestId);
    state.route = route.path;
    const actor = actorOf(ctx, route);
    const params = check(route.params, ctx.params);
    const query = check(route.query, ctx.query);
    const rawBody = route.body !== undefined && route.bodyType !== 'multipart' ? await readJson(ctx) : undefined;
    const body = route.bodyType === 'multipart' ? undefined : check(route.body, rawBody ?? {});

    async function answer(unansweredSince: Date | null = null): Promise<{ status: number; body: unknown }> {
      state.unansweredSince = unansweredSince;
      ctx.status = route.status ?? 200;
      const result = await route.handle({ params, query, body, ctx, requestId }, actor, deps);
      return { status: ctx.status, body: result === undefined ? undefined : route.answer.parse(result) };
    }

    const key = ctx.get('Idempotency-Key');
    if (route.method === 'get' || key === '' || route.bodyType === 'multipart') {
      respond(ctx, await answer());
      return;
    }
    if (!idempotencyKeySchema.safeParse(key).success) throw new InvalidInput('INVALID_REQUEST', { field: 'Idempotency-Key' });
    const request = { path: ctx.path, query: ctx.query, body: rawBody };
    const scope = { accountId: actor.accountId, route: route.operationId, key, request };
    respond(ctx, await idempotency.once(scope, answer));
  });
}

/** Streams and files are written by the handler itself, which then returns undefined after setting `ctx.body`. */
function respond(ctx: Context, { status, body }: { status: number; body: unknown }): void {
  ctx.status = status;
  if (body !== undefined) ctx.body = body;
}
