import type { Connection } from 'mongoose';
import { type Accounts, createAccounts } from './accounts.ts';
import { type Actors, createActors } from './actors.ts';
import { seedDemoAccounts } from './demo-accounts.ts';
import { createOidc, type Oidc, type OidcSettings } from './oidc.ts';
import { createOidcAccounts } from './oidc-accounts.ts';
import { createOrganisation, type OrganisationStore } from './organisation.ts';
import { seedOrganisation } from './seed-organisation.ts';
import { createSessions, type Sessions } from './sessions.ts';
import { createSignInThrottle } from './sign-in-throttle.ts';
import { createSignIn, type SignIn } from './sign-in.ts';

/** Who somebody is, which groups and roles they have, and whether they are signed in. */
export interface Identity {
  accounts: Accounts;
  actors: Actors;
  organisation: OrganisationStore;
  sessions: Sessions;
  signIn: SignIn;
  /** Null without an OpenID provider. */
  oidc: Oidc | null;
}

export interface IdentityOptions {
  /** Keys the hashes of session tokens: at least 32 characters. */
  sessionSecret: string;
  /** Creates one account per candidate group and role, with a password known to everybody. */
  demoAccounts: boolean;
  oidc?: OidcSettings | null;
  now?: () => Date;
}

const models = ['Account', 'OrganisationEntry', 'Session', 'SignInFailure', 'OidcSignIn'];

/** Call `prepare` once before use: it makes the indexes and adds the organisation and the demo accounts where they are missing. */
export function createIdentity(connection: Connection, options: IdentityOptions): Identity & { prepare(): Promise<void> } {
  const { sessionSecret, demoAccounts, oidc = null, now = () => new Date() } = options;
  const stored = createAccounts(connection);
  const organisation = createOrganisation(connection, now);
  const actors = createActors(stored, organisation, demoAccounts, now);
  const sessions = createSessions(connection, sessionSecret, now);
  const throttle = createSignInThrottle(connection, now);
  const accounts: Accounts = {
    ...stored,
    async update(accountId, change, expectedVersion) {
      const updated = await stored.update(accountId, change, expectedVersion);
      actors.forget(accountId);
      return updated;
    },
  };
  const oidcAccounts = createOidcAccounts(accounts, organisation);
  return {
    accounts,
    actors,
    organisation,
    sessions,
    signIn: createSignIn({ accounts, sessions, throttle, demoAccounts }),
    oidc: oidc === null ? null : createOidc(connection, oidc, { accounts: oidcAccounts, sessions, now }),
    async prepare() {
      for (const name of models) await connection.models[name]?.init();
      await organisation.seed(seedOrganisation);
      if (demoAccounts) await seedDemoAccounts(accounts);
    },
  };
}
