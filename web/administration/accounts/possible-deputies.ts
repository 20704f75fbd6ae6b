import type { Group } from '../../../src/contracts/organisation.ts';
import type { Account } from './account.ts';

/** Active colleagues of one of the person's departments; of one of their groups or roles where they have no department. */
export function possibleDeputies(account: Account, accounts: readonly Account[], groups: readonly Group[]): Account[] {
  const departmentsOf = (keys: readonly string[]) =>
    groups.filter(({ key }) => keys.includes(key)).flatMap(({ department }) => department ?? []);
  const departments = departmentsOf(account.groups);
  return accounts
    .filter(({ accountId, active }) => active && accountId !== account.accountId)
    .filter((other) =>
      departments.length === 0
        ? other.groups.some((group) => account.groups.includes(group))
        : departmentsOf(other.groups).some((department) => departments.includes(department)),
    )
    .sort((a, b) => a.displayName.localeCompare(b.displayName, 'de'));
}
