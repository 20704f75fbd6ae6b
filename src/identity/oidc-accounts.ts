import { Conflict, Unauthenticated } from '../errors.ts';
import type { Account, Accounts } from './accounts.ts';
import type { OrganisationStore } from './organisation.ts';

/** What the provider says about a person. */
export interface OidcClaims {
  iss: string;
  sub: string;
  name?: string | undefined;
  preferred_username?: string | undefined;
  email?: string | undefined;
  groups: string[];
}

export interface OidcAccounts {
  /**
   * The account of this person, made at the first sign-in. Name and groups follow the provider at every sign-in: it alone
   * decides who has which role.
   * @throws Unauthenticated SIGN_IN_FAILED when the account is switched off here
   */
  upsert(claims: OidcClaims): Promise<Account>;
}

/**
 * @param groupOfClaim names in the provider's groups claim that differ from ours, e.g. `/Integration/Leistung` → `lst-clerk`.
 *   Names that are neither here nor a group or role of the organisation are ignored.
 */
export function createOidcAccounts(
  accounts: Accounts,
  organisation: OrganisationStore,
  groupOfClaim: ReadonlyMap<string, string> = new Map(),
): OidcAccounts {
  async function knownGroups(claimed: string[]): Promise<string[]> {
    const { groups, roles } = await organisation.read();
    const known = new Set([...groups, ...roles].map(({ key }) => key));
    const mapped = claimed.map((name) => groupOfClaim.get(name) ?? name.replace(/^\//, ''));
    return [...new Set(mapped.filter((key) => known.has(key)))];
  }

  /** A login that a local account has already is no proof of being that person: then the subject names the new account. */
  async function create(
    claims: OidcClaims,
    account: { displayName: string; groups: string[]; oidcSubject: string },
  ): Promise<Account> {
    try {
      return await accounts.create({ ...account, login: claims.preferred_username ?? claims.email ?? account.oidcSubject });
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      const sameMoment = await accounts.findByOidcSubject(account.oidcSubject);
      return sameMoment ?? accounts.create({ ...account, login: account.oidcSubject });
    }
  }

  return {
    async upsert(claims) {
      const oidcSubject = `${claims.iss}#${claims.sub}`;
      const displayName = claims.name ?? claims.preferred_username ?? claims.sub;
      const groups = await knownGroups(claims.groups);
      const known = await accounts.findByOidcSubject(oidcSubject);
      if (known === null) return create(claims, { displayName, groups, oidcSubject });
      if (!known.active) throw new Unauthenticated('SIGN_IN_FAILED');
      const unchanged = known.displayName === displayName && known.groups.join() === groups.join();
      return unchanged ? known : accounts.update(known.accountId, { displayName, groups });
    },
  };
}
