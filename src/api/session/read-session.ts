/** Finds out who asks. A token that is no longer valid counts as none: routes that need a person then answer 401. */
import type { Middleware } from 'koa';
import type { Identity } from '../../identity/identity.ts';
import { readToken } from './cookie.ts';

export function readSession({ identity }: { identity: Identity }): Middleware {
  return async (ctx, next) => {
    const token = readToken(ctx);
    const session = token === undefined ? null : await identity.sessions.find(token);
    const actor = session === null ? null : await identity.actors.find(session.accountId);
    if (session !== null && actor !== null) Object.assign(ctx.state, { session, actor });
    await next();
  };
}
