import { designerRole } from '../../policies/definition.policy.ts';
import type { ApiDeps } from '../deps.ts';
import type { Person } from './review-store.ts';

/** Everybody who may draw, by name. */
export async function designers({ identity }: ApiDeps): Promise<Person[]> {
  const accounts = await identity.accounts.list();
  return accounts
    .filter(({ groups, active }) => active && groups.includes(designerRole))
    .map(({ accountId, displayName }) => ({ accountId, name: displayName }));
}
