/** Sessions of one account: shown and ended, be it by their owner or by an administrator. */
import type { Context } from 'koa';
import type { Actor } from '../../contracts/actor.ts';
import { NotFound } from '../../errors.ts';
import type { Session } from '../../identity/sessions.ts';
import type { ApiDeps } from '../deps.ts';

/** The session of this request. */
export function currentSession(ctx: Context): Session {
  return (ctx.state as { session: Session }).session;
}

export async function listSessions(deps: ApiDeps, ctx: Context, accountId: string) {
  const sessions = await deps.identity.sessions.list(accountId);
  const current = currentSession(ctx).sessionId;
  return {
    items: sessions.map((session) => ({
      ...session,
      createdAt: session.createdAt.toISOString(),
      lastSeenAt: session.lastSeenAt.toISOString(),
      expiresAt: session.expiresAt.toISOString(),
      current: session.sessionId === current,
    })),
  };
}

/** @throws NotFound */
export async function endSession(deps: ApiDeps, actor: Actor, accountId: string, sessionId: string): Promise<void> {
  const sessions = await deps.identity.sessions.list(accountId);
  if (!sessions.some((session) => session.sessionId === sessionId)) throw new NotFound();
  await deps.identity.sessions.revoke(accountId, sessionId);
  const resource = { kind: 'session', id: sessionId };
  await deps.audit.append({ actor, action: 'session.end', resource, details: { accountId } });
}
