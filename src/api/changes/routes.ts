import type { Context } from 'koa';
import type { Actor } from '../../contracts/actor.ts';
import { changeEventSchema } from '../../contracts/change.ts';
import { LotseError } from '../../errors.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { hubOf } from './change-hub.ts';
import { openEventStream } from './event-stream.ts';

const route = defineRoute<ApiDeps>();

/** Windows and machines that one person may have open at once. */
const mostStreams = 20;
const openStreams = new Map<string, number>();

function countStream(accountId: string, step: 1 | -1): number {
  const count = (openStreams.get(accountId) ?? 0) + step;
  if (count === 0) openStreams.delete(accountId);
  else openStreams.set(accountId, count);
  return count;
}

/** Looks the session up without counting as use of it: an open page alone must not keep it alive. */
async function recheck(deps: ApiDeps, ctx: Context, { accountId }: Actor): Promise<Actor | null> {
  const { sessionId } = (ctx.state as { session: { sessionId: string } }).session;
  const sessions = await deps.identity.sessions.list(accountId);
  return sessions.some((session) => session.sessionId === sessionId) ? deps.identity.actors.find(accountId) : null;
}

export const changeRoutes: Route<ApiDeps>[] = [
  route({
    operationId: 'followChanges',
    method: 'get',
    path: '/changes',
    tag: 'changes',
    summary: {
      de: 'Änderungen verfolgen, während sie geschehen',
      en: 'Follow changes as they happen (server-sent events `change`; `resync` asks to load anew; `end` when the session ends)',
    },
    access: 'signed-in',
    answer: changeEventSchema,
    produces: 'text/event-stream',
    handle: ({ ctx }, actor, deps) => {
      if (countStream(actor.accountId, 1) > mostStreams) {
        countStream(actor.accountId, -1);
        throw new LotseError(429, 'RATE_LIMITED', { values: { seconds: 10 } });
      }
      const { body, close } = openEventStream({
        hub: hubOf(deps),
        actor,
        recheck: () => recheck(deps, ctx, actor),
        disconnect: () => ctx.req.socket.destroy(),
        resumed: ctx.get('Last-Event-ID') !== '',
      });
      ctx.res.once('close', () => {
        countStream(actor.accountId, -1);
        close();
      });
      ctx.body = body;
      ctx.set('Content-Type', 'text/event-stream; charset=utf-8');
      ctx.set('X-Accel-Buffering', 'no');
      return Promise.resolve(undefined);
    },
  }),
];
