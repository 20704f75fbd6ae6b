/** Sessions of other people: seen and ended by administrators. */
import { z } from 'zod';
import { accountIdSchema, sessionListSchema, sessionOfAccountSchema } from '../../contracts/account.ts';
import { mayManageAccounts } from '../../policies/organisation.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { endSession, listSessions } from '../session/sessions-of-account.ts';
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
      return listSessions(deps, ctx, accountId);
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
      await endSession(deps, actor, accountId, sessionId);
      return undefined;
    },
  }),
];
