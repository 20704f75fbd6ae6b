import { Unauthenticated } from '../errors.ts';
import type { Account, Accounts } from './accounts.ts';
import { hashPassword, isOutdated, verifyPassword } from './passwords.ts';
import type { Session, Sessions } from './sessions.ts';
import type { SignInThrottle } from './sign-in-throttle.ts';

export interface Client {
  userAgent: string;
  address: string;
}

export interface SignIn {
  /**
   * With login and password of a local account.
   * @throws Unauthenticated SIGN_IN_FAILED, the same for an unknown login, a wrong password and an account switched off;
   *   LotseError 429 SIGN_IN_THROTTLED
   */
  withPassword(login: string, password: string, client: Client): Promise<{ account: Account; token: string; session: Session }>;
}

export interface SignInDeps {
  accounts: Accounts;
  sessions: Sessions;
  throttle: SignInThrottle;
  /** False refuses demo accounts that an earlier start of the same store has left behind. */
  demoAccounts: boolean;
}

export function createSignIn({ accounts, sessions, throttle, demoAccounts }: SignInDeps): SignIn {
  const withPassword: SignIn['withPassword'] = async (login, password, client) => {
    await throttle.check(login, client.address);
    const account = await accounts.findByLogin(login);
    const usable = account?.active === true && (!account.demo || demoAccounts) ? account : null;
    const hash = usable === null ? null : await accounts.passwordHash(usable.accountId);
    if (!(await verifyPassword(hash, password)) || usable === null || hash === null) {
      await throttle.recordFailure(login, client.address);
      throw new Unauthenticated('SIGN_IN_FAILED');
    }
    await throttle.recordSuccess(login, client.address);
    if (isOutdated(hash)) await accounts.setPasswordHash(usable.accountId, await hashPassword(password));
    return { account: usable, ...(await sessions.create(usable.accountId, client)) };
  };
  const inTurn = createTurns();
  return {
    // Guesses sent at once would all be checked before the first of them counts as a failure.
    withPassword: (login, password, client) => inTurn(login.toLowerCase(), () => withPassword(login, password, client)),
  };
}

/** What has the same key is done one after the other. */
function createTurns(): <Result>(key: string, work: () => Promise<Result>) => Promise<Result> {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(work);
    const done = turn
      .catch(() => undefined)
      .finally(() => {
        if (last.get(key) === done) last.delete(key);
      });
    last.set(key, done);
    return turn;
  };
}
