/** Sign-in at the municipality's OpenID provider: the browser is sent there and comes back with a code. */
import type { Context } from 'koa';
import { z } from 'zod';
import { signInOptionsSchema, signOutAnswerSchema } from '../../contracts/session.ts';
import { NotFound, Unauthenticated } from '../../errors.ts';
import type { Oidc } from '../../identity/oidc.ts';
import type { Session } from '../../identity/sessions.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { dropToken, writeToken } from './cookie.ts';

const route = defineRoute<ApiDeps>();
const stateCookie = 'lotse_sign_in';
const path = '/session/oidc';
/** As long as a sign-in may take; the way back is a link from the provider's site, hence `lax`. */
const stateLivesMs = 10 * 60 * 1000;

function oidcOf({ identity }: ApiDeps): Oidc {
  if (identity.oidc === null) throw new NotFound();
  return identity.oidc;
}

function cookieOptions(ctx: Context) {
  return { httpOnly: true, sameSite: 'lax', secure: ctx.secure, path: `/api${path}` } as const;
}

export const oidcRoutes: Route<ApiDeps>[] = [
  route({
    operationId: 'getSignInOptions',
    method: 'get',
    path: '/session/options',
    tag: 'session',
    summary: { de: 'Wie man sich anmelden kann', en: 'Ways to sign in' },
    access: 'public',
    answer: signInOptionsSchema,
    handle: (_request, _actor, { identity }) => Promise.resolve({ password: true, provider: identity.oidc !== null }),
  }),
  route({
    operationId: 'startProviderSignIn',
    method: 'get',
    path,
    tag: 'session',
    summary: { de: 'Beim Anmeldedienst anmelden', en: 'Sends the browser to the OpenID provider' },
    access: 'public',
    query: z.object({ returnTo: z.string().max(2000).default('/') }),
    answer: z.void(),
    status: 302,
    handle: async ({ query, ctx }, _actor, deps) => {
      const { url, state } = await oidcOf(deps).start(query.returnTo);
      ctx.cookies.set(stateCookie, state, { ...cookieOptions(ctx), maxAge: stateLivesMs });
      ctx.redirect(url);
      return undefined;
    },
  }),
  route({
    operationId: 'finishProviderSignIn',
    method: 'get',
    path: `${path}/callback`,
    tag: 'session',
    summary: { de: 'Rückkehr vom Anmeldedienst', en: 'Where the OpenID provider sends the browser back to' },
    access: 'public',
    answer: z.void(),
    status: 302,
    handle: async ({ ctx }, _actor, deps) => {
      const client = { userAgent: ctx.get('User-Agent'), address: ctx.ip };
      const state = ctx.cookies.get(stateCookie);
      ctx.cookies.set(stateCookie, null, cookieOptions(ctx));
      const signedIn = await oidcOf(deps).callback(new URLSearchParams(ctx.querystring), state, client);
      const actor = await deps.identity.actors.find(signedIn.account.accountId);
      if (actor === null) throw new Unauthenticated('SIGN_IN_FAILED');
      writeToken(ctx, signedIn.token, signedIn.session.expiresAt);
      const resource = { kind: 'session', id: signedIn.session.sessionId };
      await deps.audit.append({ actor, action: 'session.start', resource, details: { provider: true } });
      ctx.redirect(signedIn.returnTo);
      return undefined;
    },
  }),
  route({
    operationId: 'signOutAtProvider',
    method: 'post',
    path: `${path}/sign-out`,
    tag: 'session',
    summary: {
      de: 'Hier und beim Anmeldedienst abmelden',
      en: 'Sign out here; the answer says where to sign out at the provider',
    },
    access: 'signed-in',
    answer: signOutAnswerSchema,
    handle: async ({ ctx }, actor, deps) => {
      const { sessionId } = (ctx.state as { session: Session }).session;
      await deps.identity.sessions.revoke(actor.accountId, sessionId);
      dropToken(ctx);
      await deps.audit.append({ actor, action: 'session.end', resource: { kind: 'session', id: sessionId } });
      return { providerUrl: await oidcOf(deps).signOutUrl('/') };
    },
  }),
];
