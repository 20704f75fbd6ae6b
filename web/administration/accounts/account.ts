import type { z } from 'zod';
import type { accountListSchema, accountSchema } from '../../../src/contracts/account.ts';

export type Account = z.infer<typeof accountSchema>;

/** Administrators get all accounts in full. */
export function fullAccounts({ items }: z.infer<typeof accountListSchema>): Account[] {
  return items.filter((item): item is Account => 'login' in item);
}

export interface AccountFilter {
  /** Of the name or the login. */
  q?: string | undefined;
  /** Active ones unless told. */
  state?: string | undefined;
  group?: string | undefined;
}

/** By name, as a telephone list is read. */
export function filterAccounts(accounts: readonly Account[], { q = '', state = 'active', group }: AccountFilter): Account[] {
  const words = q.toLocaleLowerCase('de').split(/\s+/).filter(Boolean);
  return accounts
    .filter(({ active }) => state === 'all' || active === (state === 'active'))
    .filter(({ groups }) => group === undefined || groups.includes(group))
    .filter(({ displayName, login }) => {
      const text = `${displayName} ${login}`.toLocaleLowerCase('de');
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => a.displayName.localeCompare(b.displayName, 'de'));
}

/** @param today `YYYY-MM-DD` */
export function absenceState({ absentFrom, absentUntil }: Account, today: string): 'absent' | 'coming' | 'present' {
  if (absentFrom === null || (absentUntil !== null && absentUntil < today)) return 'present';
  return absentFrom <= today ? 'absent' : 'coming';
}
