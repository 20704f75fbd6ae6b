import {
  absenceSchema,
  accountIdSchema,
  accountListSchema,
  accountSchema,
  changeAccountSchema,
  colleagueSchema,
  departmentKeySchema,
  newAccountSchema,
  switchDepartmentSchema,
} from '../../contracts/account.ts';
import { organisationSchema } from '../../contracts/organisation.ts';
import { mayManageAccounts, mayReadOrganisation } from '../../policies/organisation.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { accountSessionRoutes } from './account-sessions.ts';
import { changeAccount, createAccount } from './change-account.ts';
import { presentAccount, presentColleague } from './presenter.ts';
import { setAbsence } from './set-absence.ts';

const route = defineRoute<ApiDeps>();
const common = { tag: 'organisation' } as const;

export const organisationRoutes: Route<ApiDeps>[] = [
  route({
    ...common,
    operationId: 'getOrganisation',
    method: 'get',
    path: '/organisation',
    summary: { de: 'Fachbereiche, Gruppen, Rollen, Standorte, Partner', en: 'Departments, groups, roles, locations, partners' },
    access: mayReadOrganisation,
    answer: organisationSchema,
    handle: (_, __, deps) => deps.identity.organisation.read(),
  }),
  route({
    ...common,
    operationId: 'switchDepartment',
    method: 'patch',
    path: '/organisation/departments/:key',
    summary: { de: 'Fachbereich ein- oder ausschalten', en: 'Switch a department on or off' },
    access: mayManageAccounts,
    params: departmentKeySchema,
    body: switchDepartmentSchema,
    answer: organisationSchema,
    handle: async ({ params: { key }, body: { enabled, reason } }, actor, deps) => {
      await deps.identity.organisation.setDepartmentEnabled(key, enabled);
      const resource = { kind: 'department', id: key };
      await deps.audit.append({ actor, action: 'organisation.switch', resource, details: { enabled, reason } });
      return deps.identity.organisation.read();
    },
  }),
  route({
    ...common,
    operationId: 'listAccounts',
    method: 'get',
    path: '/accounts',
    summary: {
      de: 'Kolleginnen und Kollegen; für die Administration alle Konten',
      en: 'Colleagues; all accounts for administrators',
    },
    access: mayReadOrganisation,
    answer: accountListSchema,
    handle: async (_, actor, deps) => {
      const accounts = await deps.identity.accounts.list();
      if (mayManageAccounts(actor).allowed) return { items: accounts.map(presentAccount) };
      return { items: accounts.filter(({ active }) => active).map(presentColleague) };
    },
  }),
  route({
    ...common,
    operationId: 'createAccount',
    method: 'post',
    path: '/accounts',
    summary: { de: 'Konto anlegen', en: 'Create an account' },
    access: mayManageAccounts,
    body: newAccountSchema,
    answer: accountSchema,
    status: 201,
    handle: async ({ body }, actor, deps) => presentAccount(await createAccount(deps, actor, body)),
  }),
  route({
    ...common,
    operationId: 'changeAccount',
    method: 'patch',
    path: '/accounts/:accountId',
    summary: {
      de: 'Konto ändern: Name, Gruppen, Passwort, ein- oder ausschalten',
      en: 'Change name, groups, password, switch on or off',
    },
    access: mayManageAccounts,
    params: accountIdSchema,
    body: changeAccountSchema,
    answer: accountSchema,
    handle: async ({ params, body }, actor, deps) => presentAccount(await changeAccount(deps, actor, params.accountId, body)),
  }),
  route({
    ...common,
    operationId: 'setAbsence',
    method: 'put',
    path: '/accounts/:accountId/absence',
    summary: { de: 'Abwesenheit und Vertretung eintragen', en: 'Set absence and deputy' },
    access: 'signed-in',
    params: accountIdSchema,
    body: absenceSchema,
    answer: colleagueSchema,
    handle: async ({ params, body }, actor, deps) => presentColleague(await setAbsence(deps, actor, params.accountId, body)),
  }),
  ...accountSessionRoutes,
];
