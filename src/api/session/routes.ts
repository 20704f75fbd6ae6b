import { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import { sessionEntrySchema, sessionSchema, signInSchema } from '../../contracts/session.ts';
import { Unauthenticated } from '../../errors.ts';
import type { Session } from '../../identity/sessions.ts';
import { workplacesOf } from '../../policies/workplaces.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { dropToken, writeToken } from './cookie.ts';
import { currentSession, endSession, listSessions } from './sessions-of-account.ts';

const route = defineRoute<ApiDeps>();

function present(actor: Actor, session: Session) {
  return { actor, workplaces: workplacesOf(actor), expiresAt: session.expiresAt.toISOString() };
}

export const sessionRoutes: Route<ApiDeps>[] = [
  route({
    operationId: 'signIn',
    method: 'post',
    path: '/session',
    tag: 'session',
    summary: { de: 'Anmelden', en: 'Sign in with a local account' },
    access: 'public',
    body: signInSchema,
    answer: sessionSchema,
    status: 201,
    handle: async ({ body, ctx }, _, deps) => {
      const client = { userAgent: ctx.get('User-Agent'), address: ctx.ip };
      const { account, token, session } = await deps.identity.signIn.withPassword(body.login, body.password, client);
      const actor = await deps.identity.actors.find(account.accountId);
      if (actor === null) throw new Unauthenticated('SIGN_IN_FAILED');
      writeToken(ctx, token, session.expiresAt);
      await deps.audit.append({ actor, action: 'session.start', resource: { kind: 'session', id: session.sessionId } });
      return present(actor, session);
    },
  }),
  route({
    operationId: 'getSession',
    method: 'get',
    path: '/session',
    tag: 'session',
    summary: { de: 'Wer bin ich, was darf ich öffnen', en: 'Who am I and what may I open' },
    access: 'signed-in',
    answer: sessionSchema,
    handle: ({ ctx }, actor) => Promise.resolve(present(actor, currentSession(ctx))),
  }),
  route({
    operationId: 'signOut',
    method: 'delete',
    path: '/session',
    tag: 'session',
    summary: { de: 'Abmelden', en: 'Sign out' },
    access: 'signed-in',
    status: 204,
    answer: z.void(),
    handle: async ({ ctx }, actor, deps) => {
      const { sessionId } = currentSession(ctx);
      await deps.identity.sessions.revoke(actor.accountId, sessionId);
      dropToken(ctx);
      await deps.audit.append({ actor, action: 'session.end', resource: { kind: 'session', id: sessionId } });
      return undefined;
    },
  }),
  route({
    operationId: 'listSessions',
    method: 'get',
    path: '/sessions',
    tag: 'session',
    summary: { de: 'Meine Sitzungen', en: 'One’s own sessions' },
    access: 'signed-in',
    answer: z.object({ items: z.array(sessionEntrySchema) }),
    handle: ({ ctx }, actor, deps) => listSessions(deps, ctx, actor.accountId),
  }),
  route({
    operationId: 'endSession',
    method: 'delete',
    path: '/sessions/:sessionId',
    tag: 'session',
    summary: { de: 'Eine meiner Sitzungen beenden', en: 'End one of one’s own sessions' },
    access: 'signed-in',
    params: z.object({ sessionId: z.uuid() }),
    status: 204,
    answer: z.void(),
    handle: async ({ params: { sessionId } }, actor, deps) => {
      await endSession(deps, actor, actor.accountId, sessionId);
      return undefined;
    },
  }),
];
