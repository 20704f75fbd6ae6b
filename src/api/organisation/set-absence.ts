/** Absence and its deputy (Vertretung): entered by the person, by who leads the department, or by an administrator. */
import type { z } from 'zod';
import type { absenceSchema } from '../../contracts/account.ts';
import type { Actor } from '../../contracts/actor.ts';
import type { Organisation } from '../../contracts/organisation.ts';
import { InvalidInput } from '../../errors.ts';
import type { Account } from '../../identity/accounts.ts';
import { authorize } from '../../policies/decision.ts';
import { maySetAbsence } from '../../policies/organisation.policy.ts';
import type { ApiDeps } from '../deps.ts';
import { accountOf } from './change-account.ts';

/** @throws NotFound, Forbidden, InvalidInput DEPUTY_NOT_POSSIBLE */
export async function setAbsence(
  deps: ApiDeps,
  actor: Actor,
  accountId: string,
  { from, until, deputyId }: z.output<typeof absenceSchema>,
): Promise<Account> {
  const account = await accountOf(deps, accountId);
  const organisation = await deps.identity.organisation.read();
  authorize(maySetAbsence(actor, { accountId, departments: departmentsOf(organisation, account) }));
  if (deputyId !== null) await requirePossibleDeputy(deps, organisation, account, deputyId);

  const change = { absentFrom: from, absentUntil: until, deputyId };
  const changed = await deps.identity.accounts.update(accountId, change);
  for (const deputy of [account.deputyId, deputyId]) if (deputy !== null) deps.identity.actors.forget(deputy);
  await deps.audit.append({ actor, action: 'account.absence', resource: { kind: 'account', id: accountId }, details: change });
  return changed;
}

function departmentsOf({ groups }: Organisation, account: Account): string[] {
  const own = groups.filter(({ key }) => account.groups.includes(key));
  return [...new Set(own.flatMap(({ department }) => department ?? []))];
}

/** Who acts in somebody's place belongs to the same department: deputies get no rights that are foreign to theirs. */
async function requirePossibleDeputy(
  deps: ApiDeps,
  organisation: Organisation,
  account: Account,
  deputyId: string,
): Promise<void> {
  const deputy = await deps.identity.accounts.find(deputyId);
  const departments = departmentsOf(organisation, account);
  const shared =
    deputy !== null &&
    (departments.length === 0
      ? deputy.groups.some((group) => account.groups.includes(group))
      : departmentsOf(organisation, deputy).some((department) => departments.includes(department)));
  if (deputy?.active !== true || deputyId === account.accountId || !shared) {
    throw new InvalidInput('DEPUTY_NOT_POSSIBLE', { field: 'deputyId' });
  }
}
