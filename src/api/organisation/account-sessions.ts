/** Sessions of other people: seen and ended by administrators. */
import { z } from 'zod';
import { accountIdSchema, sessionListSchema, sessionOfAccountSchema } from '../../contracts/account.ts';
import { NotFound } from '../../errors.ts';
import { mayManageAccounts } from '../../policies/organisation.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { accountOf } from './change-account.ts';

const route = defineRoute<ApiDeps>();
const common = { tag: 'organisation', access: mayManageAccounts } as const;

export const accountSessionRoutes: Route<ApiDeps>[] = [
  route({
    ...common,
    operationId: 'listSessionsOfAccount',
    method: 'get',
    path: '/accounts/:accountId/sessions',
    summary: { de: 'Sitzungen eines Kontos', en: 'Sessions of an account' },
    params: accountIdSchema,
    answer: sessionListSchema,
    handle: async ({ params: { accountId }, ctx }, _, deps) => {
      await accountOf(deps, accountId);
      const current = (ctx.state as { session: { sessionId: string } }).session.sessionId;
      const sessions = await deps.identity.sessions.list(accountId);
      return {
        items: sessions.map((session) => ({
          ...session,
          createdAt: session.createdAt.toISOString(),
          lastSeenAt: session.lastSeenAt.toISOString(),
          expiresAt: session.expiresAt.toISOString(),
          current: session.sessionId === current,
        })),
      };
    },
  }),
  route({
    ...common,
    operationId: 'endSessionOfAccount',
    method: 'delete',
    path: '/accounts/:accountId/sessions/:sessionId',
    summary: { de: 'Sitzung eines Kontos beenden', en: 'End a session of an account' },
    params: sessionOfAccountSchema,
    status: 204,
    answer: z.void(),
    handle: async ({ params: { accountId, sessionId } }, actor, deps) => {
      const sessions = await deps.identity.sessions.list(accountId);
      if (!sessions.some((session) => session.sessionId === sessionId)) throw new NotFound();
      await deps.identity.sessions.revoke(accountId, sessionId);
      const resource = { kind: 'session', id: sessionId };
      await deps.audit.append({ actor, action: 'session.end', resource, details: { accountId } });
      return undefined;
    },
  }),
];
