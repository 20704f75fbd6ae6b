/** Which accounts are told of something. */
import { isAbsent } from '../identity/actors.ts';
import type { Account } from '../identity/accounts.ts';

export interface Recipients {
  /** The account, and who stands in for it while it is absent. */
  account(accountId: string | null): string[];
  /** Everybody in one of these groups or roles. */
  groups(groups: readonly string[]): string[];
}

/** @param accounts all accounts; those that are switched off are told nothing */
export function recipientsAmong(accounts: readonly Account[], at: Date): Recipients {
  const active = accounts.filter((account) => account.active);
  const byId = new Map(active.map((account) => [account.accountId, account]));
  return {
    account(accountId) {
      const account = accountId === null ? undefined : byId.get(accountId);
      if (account === undefined) return [];
      const { deputyId } = account;
      const isReplaced = deputyId !== null && byId.has(deputyId) && isAbsent(account, at);
      return isReplaced ? [account.accountId, deputyId] : [account.accountId];
    },
    groups: (groups) =>
      active.filter((account) => account.groups.some((group) => groups.includes(group))).map(({ accountId }) => accountId),
  };
}
