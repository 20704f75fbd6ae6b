import type { Actor } from '../contracts/actor.ts';
import type { Organisation } from '../contracts/organisation.ts';
import { todayInGermany } from '../contracts/today-in-germany.ts';
import type { Account, Accounts } from './accounts.ts';
import type { OrganisationStore } from './organisation.ts';

export interface Actors {
  /** Null when the account is gone, switched off, or a demo account where there may be none. May be up to two seconds old. */
  find(accountId: string): Promise<Actor | null>;
  /** To be called after a change of the account, so that this process sees it at once. */
  forget(accountId: string): void;
}

/** Every request needs its actor. What revokes a session is checked on every request, so this may lag a little. */
const keptForMs = 2_000;
const mostKept = 5_000;

export function createActors(
  accounts: Accounts,
  organisation: OrganisationStore,
  demoAccounts: boolean,
  now: () => Date,
): Actors {
  const kept = new Map<string, { actor: Promise<Actor | null>; until: number }>();

  async function load(accountId: string): Promise<Actor | null> {
    const account = await accounts.find(accountId);
    if (account?.active !== true || (account.demo && !demoAccounts)) return null;
    const deputised = await accounts.deputisedBy(accountId);
    return actorOf(account, deputised, await organisation.read(), now());
  }

  return {
    async find(accountId) {
      const at = now().getTime();
      const known = kept.get(accountId);
      if (known !== undefined && known.until > at) return known.actor;
      // Requests that come while it is loaded wait for the same answer; a failed one is not kept.
      const actor = load(accountId);
      if (kept.size >= mostKept) kept.clear();
      kept.set(accountId, { actor, until: at + keptForMs });
      actor.catch(() => kept.delete(accountId));
      return actor;
    },
    forget: (accountId) => void kept.delete(accountId),
  };
}

/** Groups of a department that is switched off give no rights; deputies act only for those who are absent today. */
export function actorOf(account: Account, deputised: Account[], organisation: Organisation, at: Date): Actor {
  const enabled = new Set(organisation.departments.filter((department) => department.enabled).map(({ key }) => key));
  const groups = organisation.groups.filter(
    ({ key, department }) => account.groups.includes(key) && (department === null || enabled.has(department)),
  );
  return {
    accountId: account.accountId,
    name: account.displayName,
    groups: groups.map(({ key }) => key),
    roles: organisation.roles.map(({ key }) => key).filter((key) => account.groups.includes(key)),
    departments: [...new Set(groups.flatMap(({ department }) => department ?? []))],
    deputyFor: deputised.filter((other) => other.active && isAbsent(other, at)).map(({ accountId }) => accountId),
  };
}

export function isAbsent({ absentFrom, absentUntil }: Pick<Account, 'absentFrom' | 'absentUntil'>, at: Date): boolean {
  const today = todayInGermany(at);
  return absentFrom !== null && absentFrom <= today && (absentUntil === null || today <= absentUntil);
}
