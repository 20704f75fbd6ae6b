/** Sign-in at the municipality's OpenID provider: authorization code flow with PKCE, state and nonce. */
import { createHash } from 'node:crypto';
import { type Connection, Schema } from 'mongoose';
import * as openid from 'openid-client';
import { z } from 'zod';
import { LotseError, Unauthenticated } from '../errors.ts';
import type { OidcAccounts } from './oidc-accounts.ts';
import type { Session, Sessions } from './sessions.ts';
import type { Account } from './accounts.ts';
import type { Client } from './sign-in.ts';

export interface OidcSettings {
  /** Address of the provider; http is accepted on the loopback address only. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Registered at the provider, e.g. `https://lotse.example/api/session/oidc/callback`. */
  redirectUri: string;
}

export interface Oidc {
  /**
   * @param returnTo path within Lotse to go to afterwards
   * @returns where to send the browser, and the state to keep in a cookie until it comes back
   * @throws LotseError 503 IDENTITY_PROVIDER_UNAVAILABLE
   */
  start(returnTo: string): Promise<{ url: string; state: string }>;
  /**
   * @param query of the address that the provider sent the browser back to
   * @param state from the cookie: a response that another browser has asked for is refused
   * @throws Unauthenticated SIGN_IN_FAILED for every response that is not a fresh answer to `start`, or for an account switched
   *   off; LotseError 503 IDENTITY_PROVIDER_UNAVAILABLE
   */
  callback(query: URLSearchParams, state: string | undefined, client: Client): Promise<OidcSignIn>;
  /** Where to send the browser to sign out at the provider too; null when the provider has no such address. */
  signOutUrl(returnTo: string): Promise<string | null>;
}

export interface OidcSignIn {
  account: Account;
  token: string;
  session: Session;
  returnTo: string;
}

interface PendingDocument {
  /** Hash of the state. */
  _id: string;
  codeVerifier: string;
  nonce: string;
  returnTo: string;
  expiresAt: Date;
}

const pendingSchema = new Schema<PendingDocument>(
  {
    _id: String,
    codeVerifier: { type: String, required: true },
    nonce: { type: String, required: true },
    returnTo: { type: String, required: true },
    expiresAt: { type: Date, required: true, expires: 0 },
  },
  { collection: 'oidcSignIns', versionKey: false, strict: 'throw' },
);

/** Time to type a password and a second factor. */
const pendingForMs = 10 * 60 * 1000;

const claimsSchema = z.object({
  iss: z.string(),
  sub: z.string(),
  name: z.string().optional(),
  preferred_username: z.string().optional(),
  email: z.string().optional(),
  groups: z.array(z.string()).default([]),
});

export function createOidc(
  connection: Connection,
  settings: OidcSettings,
  deps: { accounts: OidcAccounts; sessions: Sessions; now: () => Date },
): Oidc {
  const pending = connection.model<PendingDocument>('OidcSignIn', pendingSchema);
  const configuration = createDiscovery(settings);
  const idOf = (state: string) => createHash('sha256').update(state).digest('base64url');

  /** Each state is good for one response. */
  async function take(state: string): Promise<PendingDocument | null> {
    const found = await pending.findOneAndDelete({ _id: idOf(state) }).lean();
    return found !== null && found.expiresAt > deps.now() ? found : null;
  }

  return {
    async start(returnTo) {
      const config = await configuration();
      const [codeVerifier, state, nonce] = [openid.randomPKCECodeVerifier(), openid.randomState(), openid.randomNonce()];
      const expiresAt = new Date(deps.now().getTime() + pendingForMs);
      await pending.insertMany([{ _id: idOf(state), codeVerifier, nonce, returnTo: localPath(returnTo), expiresAt }]);
      const url = openid.buildAuthorizationUrl(config, {
        redirect_uri: settings.redirectUri,
        scope: 'openid profile email groups',
        code_challenge: await openid.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      });
      return { url: url.href, state };
    },

    async callback(query, state, client) {
      if (state === undefined || query.get('state') !== state) throw new Unauthenticated('SIGN_IN_FAILED');
      const started = await take(state);
      if (started === null) throw new Unauthenticated('SIGN_IN_FAILED');
      const config = await configuration();
      const currentUrl = new URL(settings.redirectUri);
      currentUrl.search = query.toString();
      const checks = {
        pkceCodeVerifier: started.codeVerifier,
        expectedState: state,
        expectedNonce: started.nonce,
        idTokenExpected: true,
      };
      const tokens = await openid.authorizationCodeGrant(config, currentUrl, checks).catch(refused);
      const claims = claimsSchema.safeParse(tokens.claims());
      if (!claims.success) throw new Unauthenticated('SIGN_IN_FAILED', { cause: claims.error });
      const account = await deps.accounts.upsert(claims.data);
      return { account, ...(await deps.sessions.create(account.accountId, client)), returnTo: started.returnTo };
    },

    async signOutUrl(returnTo) {
      const config = await configuration();
      if (config.serverMetadata().end_session_endpoint === undefined) return null;
      return openid.buildEndSessionUrl(config, {
        post_logout_redirect_uri: new URL(localPath(returnTo), settings.redirectUri).href,
      }).href;
    },
  };
}

/** Reads the provider's metadata when it is first needed, and again after a failure: Lotse starts without the provider. */
function createDiscovery({ issuer, clientId, clientSecret }: OidcSettings): () => Promise<openid.Configuration> {
  const url = new URL(issuer);
  const isLoopback = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  const options = isLoopback && url.protocol === 'http:' ? { execute: [openid.allowInsecureRequests] } : {};
  let discovered: Promise<openid.Configuration> | null = null;
  return async () => {
    discovered ??= openid.discovery(url, clientId, clientSecret, undefined, options);
    try {
      return await discovered;
    } catch (error) {
      discovered = null;
      throw new LotseError(503, 'IDENTITY_PROVIDER_UNAVAILABLE', { cause: error });
    }
  };
}

/** A provider that says no or whose answer fails a check is a failed sign-in; one that does not answer is a fault. */
function refused(error: unknown): never {
  const answered =
    error instanceof openid.AuthorizationResponseError ||
    error instanceof openid.ResponseBodyError ||
    error instanceof openid.WWWAuthenticateChallengeError ||
    error instanceof openid.ClientError;
  if (answered) throw new Unauthenticated('SIGN_IN_FAILED', { cause: error });
  throw new LotseError(503, 'IDENTITY_PROVIDER_UNAVAILABLE', { cause: error });
}

/** Only paths within Lotse: nobody is sent elsewhere by a forged link. */
function localPath(returnTo: string): string {
  return /^\/(?![/\\])/.test(returnTo) ? returnTo : '/';
}
