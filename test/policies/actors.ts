import type { Actor } from '../../src/contracts/actor.ts';
import { seedOrganisation } from '../../src/identity/seed-organisation.ts';

const { groups, roles } = seedOrganisation;

/** Somebody with exactly one group or role of the seeded organisation. */
export function actor(key: string, changes: Partial<Actor> = {}): Actor {
  const own = groups.filter((group) => group.key === key);
  return {
    accountId: `account-${key}`,
    name: key,
    groups: own.map((group) => group.key),
    roles: roles.filter((role) => role.key === key).map((role) => role.key),
    departments: own.flatMap(({ department }) => department ?? []),
    deputyFor: [],
    ...changes,
  };
}

/** Every candidate group and role there is. */
export const everybody = [...new Set([...groups, ...roles].map(({ key }) => key))];

/** The keys of those whom a decision lets through. */
export function whoMay(decide: (actor: Actor) => { allowed: boolean }): string[] {
  return everybody.filter((key) => decide(actor(key)).allowed);
}
