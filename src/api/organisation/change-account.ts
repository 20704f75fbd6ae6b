/** Accounts are made and changed by administrators; whoever loses rights loses them at once. */
import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { ChangeAccount, newAccountSchema } from '../../contracts/account.ts';
import { Conflict, InvalidInput, NotFound } from '../../errors.ts';
import type { Account } from '../../identity/accounts.ts';
import { hashPassword } from '../../identity/passwords.ts';
import type { ApiDeps } from '../deps.ts';

/** @throws NotFound */
export async function accountOf({ identity }: ApiDeps, accountId: string): Promise<Account> {
  const account = await identity.accounts.find(accountId);
  if (account === null) throw new NotFound('NOT_FOUND', { field: 'accountId' });
  return account;
}

/** @throws InvalidInput UNKNOWN_GROUP */
async function requireKnownGroups({ identity }: ApiDeps, groups: string[]): Promise<void> {
  const organisation = await identity.organisation.read();
  const known = new Set([...organisation.groups, ...organisation.roles].map(({ key }) => key));
  const unknown = groups.filter((group) => !known.has(group));
  if (unknown.length > 0) throw new InvalidInput('UNKNOWN_GROUP', { field: 'groups', values: { group: unknown.join(', ') } });
}

/** @throws InvalidInput UNKNOWN_GROUP, PASSWORD_TOO_WEAK; Conflict LOGIN_TAKEN */
export async function createAccount(deps: ApiDeps, actor: Actor, request: z.output<typeof newAccountSchema>): Promise<Account> {
  const { login, displayName, groups, password, oidcSubject } = request;
  await requireKnownGroups(deps, groups);
  const account = await deps.identity.accounts.create({
    login,
    displayName,
    groups,
    ...(password !== undefined && { passwordHash: await hashPassword(password) }),
    ...(oidcSubject !== undefined && { oidcSubject }),
  });
  const resource = { kind: 'account', id: account.accountId };
  await deps.audit.append({ actor, action: 'account.create', resource, details: { login, groups } });
  return account;
}

/** @throws NotFound, InvalidInput UNKNOWN_GROUP and PASSWORD_TOO_WEAK, Conflict STALE_VERSION and LAST_ADMINISTRATOR */
export async function changeAccount(
  deps: ApiDeps,
  actor: Actor,
  accountId: string,
  { password, reason, expectedVersion, ...request }: ChangeAccount,
): Promise<Account> {
  const before = await accountOf(deps, accountId);
  const { displayName, groups, active } = request;
  if (groups !== undefined) await requireKnownGroups(deps, groups);
  const keepsAdministrating = (active ?? before.active) && (groups ?? before.groups).includes('admin');
  if (!keepsAdministrating) await refuseLastAdministrator(deps, before);
  const passwordHash = password === undefined ? undefined : await hashPassword(password);

  const change = {
    ...(displayName !== undefined && { displayName }),
    ...(groups !== undefined && { groups }),
    ...(active !== undefined && { active }),
  };
  const account = await deps.identity.accounts.update(accountId, change, expectedVersion);
  if (passwordHash !== undefined) await deps.identity.accounts.setPasswordHash(accountId, passwordHash);
  if (passwordHash !== undefined || !account.active) await deps.identity.sessions.revokeAll(accountId);
  const details = { ...change, ...(passwordHash !== undefined && { password: 'changed' }), reason };
  await deps.audit.append({ actor, action: 'account.change', resource: { kind: 'account', id: accountId }, details });
  return account;
}

/** Without an administrator nobody could make one. */
async function refuseLastAdministrator({ identity }: ApiDeps, account: Account): Promise<void> {
  if (!account.active || !account.groups.includes('admin')) return;
  const others = (await identity.accounts.list()).filter(
    ({ accountId, active, groups }) => accountId !== account.accountId && active && groups.includes('admin'),
  );
  if (others.length === 0) throw new Conflict('LAST_ADMINISTRATOR', { field: 'groups' });
}
