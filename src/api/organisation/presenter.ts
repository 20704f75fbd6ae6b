import type { Account } from '../../identity/accounts.ts';

/** What colleagues may know of one another. */
export function presentColleague({ accountId, displayName, groups, active, absentFrom, absentUntil, deputyId }: Account) {
  return { accountId, displayName, groups, active, absentFrom, absentUntil, deputyId };
}

/** What administrators see besides. */
export function presentAccount(account: Account) {
  const { login, demo, oidcSubject, version } = account;
  return { ...presentColleague(account), login, demo, signsInElsewhere: oidcSubject !== null, version };
}
