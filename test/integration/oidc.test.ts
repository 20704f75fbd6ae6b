import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { createApp } from '../../src/api/app.ts';
import type { ApiDeps } from '../../src/api/deps.ts';
import { createAuditLog } from '../../src/audit/audit-log.ts';
import { createIdentity } from '../../src/identity/identity.ts';
import { openStore } from './open-store.ts';

const auditKey = Buffer.alloc(32, 3).toString('base64');
const client = { userAgent: 'Firefox', address: '10.1.2.3' };

type Store = Awaited<ReturnType<typeof openStore>>;
let lotse: Server;
let origin: string;
let redirectUri: string;
let provider: ChildProcess;
let store: Store;
let issuer: string;
let identity: ReturnType<typeof open>;

function open(issuerUrl: string) {
  return createIdentity(store.connection, {
    sessionSecret: 'a secret of at least thirty-two characters',
    demoAccounts: true,
    oidc: { issuer: issuerUrl, clientId: 'lotse', clientSecret: 'a secret between two', redirectUri },
  });
}

/** The provider has to know where Lotse is, and Lotse where the provider is: the address first, the app when both are known. */
beforeAll(async () => {
  lotse = createServer().listen(0, '127.0.0.1');
  await once(lotse, 'listening');
  origin = `http://127.0.0.1:${(lotse.address() as AddressInfo).port}`;
  redirectUri = `${origin}/api/session/oidc/callback`;
  const script = resolve(__dirname, 'oidc-provider.ts');
  provider = spawn(process.execPath, ['--import', 'tsx', script, redirectUri], { stdio: ['ignore', 'pipe', 'ignore'] });
  let output = '';
  while (!/issuer \S+\n/.test(output)) output += String((await once(provider.stdout!, 'data'))[0]);
  issuer = /issuer (\S+)/.exec(output)![1]!;
  store = await openStore();
  identity = open(issuer);
  await identity.prepare();
  const audit = createAuditLog(store.connection, { key: auditKey });
  const deps = { identity, audit, connection: store.connection, now: () => new Date() } as unknown as ApiDeps;
  const settings = { publicOrigin: origin, version: 'test', requests: { perSecond: 1000, burst: 1000 }, webDirectory: null };
  const app = await createApp(deps, settings, new Registry(), pino({ level: 'silent' }));
  const answer = app.callback();
  lotse.on('request', (request, response) => void answer(request, response));
}, 60_000);

afterAll(async () => {
  provider.kill();
  lotse.close();
  lotse.closeAllConnections();
  await store.close();
});

/**
 * Plays the browser at the provider: types the login, agrees, and stops where it is sent back to Lotse.
 * @param person login and groups, e.g. `selma:fsa-worker,stranger`
 */
async function signInAtProvider(startUrl: string, person: string): Promise<URLSearchParams> {
  const [login = '', groups = ''] = person.split(':');
  await fetch(`${issuer}/groups?${new URLSearchParams({ login, groups }).toString()}`);
  const cookies = new Map<string, string>();
  let [url, body]: [string, URLSearchParams | undefined] = [startUrl, undefined];
  for (let step = 0; step < 20; step += 1) {
    if (url.startsWith(redirectUri)) return new URL(url).searchParams;
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(body && { method: 'POST', body }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';', 1)[0]!.split(/=(.*)/s);
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) {
      const page = await response.text();
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
      if (prompt === undefined) throw new Error(`unexpected page ${response.status}: ${page.slice(0, 500)}`);
      body = new URLSearchParams({ prompt, ...(prompt === 'login' && { login, password: 'any' }) });
      url = new URL(/<form[^>]* action="([^"]+)"/.exec(page)![1]!, url).href;
    } else {
      body = undefined;
      url = new URL(location, url).href;
    }
  }
  throw new Error('the provider sent the browser round in circles');
}

async function signIn(person: string, returnTo = '/aufgaben') {
  const { url, state } = await identity.oidc!.start(returnTo);
  return identity.oidc!.callback(await signInAtProvider(url, person), state, client);
}

test('the first sign-in makes an account with the groups that Lotse knows, and a session', async () => {
  // when
  const { account, token, returnTo } = await signIn('selma:fsa-worker,unit-head,stranger');

  // then
  expect(account).toMatchObject({ login: 'selma', displayName: 'selma vom Amt', groups: ['fsa-worker', 'unit-head'] });
  expect(await identity.sessions.find(token)).toMatchObject({ accountId: account.accountId });
  expect(returnTo).toBe('/aufgaben');
});

test('groups follow the provider at the next sign-in; the account stays the same', async () => {
  const first = await signIn('omar:sc-agent,admin');
  const second = await signIn('omar:sc-agent');
  expect(second.account).toMatchObject({ accountId: first.account.accountId, groups: ['sc-agent'] });
  expect(await identity.actors.find(first.account.accountId)).toMatchObject({ roles: [] });
});

test('a local account of the same login is not taken over', async () => {
  // given
  const local = await identity.accounts.findByLogin('adam.admin');

  // when
  const { account } = await signIn('adam.admin:sc-agent');

  // then
  expect(account.accountId).not.toBe(local!.accountId);
  expect(account.groups).toEqual(['sc-agent']);
  expect(await identity.accounts.findByLogin('adam.admin')).toEqual(local);
});

test('an account switched off in Lotse can not sign in', async () => {
  const { account } = await signIn('kemal:lst-pay');
  await identity.accounts.update(account.accountId, { active: false });
  await expect(signIn('kemal:lst-pay')).rejects.toMatchObject({ status: 401, code: 'SIGN_IN_FAILED' });
});

describe('a response is refused', () => {
  const refused = { status: 401, code: 'SIGN_IN_FAILED' };

  test('that comes a second time', async () => {
    const { url, state } = await identity.oidc!.start('/');
    const query = await signInAtProvider(url, 'lena:abh-lead');
    await identity.oidc!.callback(query, state, client);
    await expect(identity.oidc!.callback(query, state, client)).rejects.toMatchObject(refused);
  });

  test('that another browser asked for', async () => {
    const mine = await identity.oidc!.start('/');
    const theirs = await identity.oidc!.start('/');
    const query = await signInAtProvider(theirs.url, 'mallory:admin');
    await expect(identity.oidc!.callback(query, mine.state, client)).rejects.toMatchObject(refused);
    await expect(identity.oidc!.callback(query, undefined, client)).rejects.toMatchObject(refused);
  });

  test('with the code of another sign-in', async () => {
    const mine = await identity.oidc!.start('/');
    const theirs = await identity.oidc!.start('/');
    const stolen = await signInAtProvider(theirs.url, 'mallory:admin');
    const query = await signInAtProvider(mine.url, 'nina:sc-agent');
    query.set('code', stolen.get('code')!);
    await expect(identity.oidc!.callback(query, mine.state, client)).rejects.toMatchObject(refused);
  });

  test('in which the provider says no', async () => {
    const { state } = await identity.oidc!.start('/');
    const query = new URLSearchParams({ error: 'access_denied', state, iss: issuer });
    await expect(identity.oidc!.callback(query, state, client)).rejects.toMatchObject(refused);
  });
});

describe('over HTTP', () => {
  const get = (path: string, cookie = '') => fetch(`${origin}${path}`, { redirect: 'manual', headers: { cookie } });
  const cookieOf = (response: Response, name: string) =>
    response.headers.getSetCookie().find((cookie) => cookie.startsWith(`${name}=`)) ?? '';

  test('a browser goes to the provider, comes back with a session, and signs out of both', async () => {
    // when
    expect(await (await get('/api/session/options')).json()).toEqual({ password: true, provider: true });
    const start = await get('/api/session/oidc?returnTo=/aufgaben');
    const state = cookieOf(start, 'lotse_sign_in');
    const query = await signInAtProvider(start.headers.get('location')!, 'uwe:unt-clerk');
    const back = await get(`/api/session/oidc/callback?${query.toString()}`, state.split(';')[0]);
    const session = cookieOf(back, 'lotse_session').split(';')[0]!;

    // then
    expect([start.status, back.status, back.headers.get('location')]).toEqual([302, 302, '/aufgaben']);
    expect(state).toMatch(/httponly/i);
    expect(state).toMatch(/path=\/api\/session\/oidc/i);
    expect(await (await get('/api/session', session)).json()).toMatchObject({
      actor: { name: 'uwe vom Amt', groups: ['unt-clerk'] },
    });

    // when
    const out = await fetch(`${origin}/api/session/oidc/sign-out`, { method: 'POST', headers: { cookie: session } });

    // then
    expect(((await out.json()) as { providerUrl: string }).providerUrl).toContain(`${issuer}/session/end`);
    expect((await get('/api/session', session)).status).toBe(401);
  });

  test('a response without the cookie of its start gives no session', async () => {
    const start = await get('/api/session/oidc');
    const query = await signInAtProvider(start.headers.get('location')!, 'uwe:unt-clerk');
    const back = await get(`/api/session/oidc/callback?${query.toString()}`);
    expect(back.status).toBe(401);
    expect(cookieOf(back, 'lotse_session')).toBe('');
  });
});

test('nobody is sent out of Lotse after signing in', async () => {
  expect((await signIn('nora:stab-network', 'https://evil.example/')).returnTo).toBe('/');
  expect((await signIn('nora:stab-network', '//evil.example/')).returnTo).toBe('/');
});

test('a provider that does not answer is a fault of its own', async () => {
  const unreachable = open('http://127.0.0.1:1');
  await expect(unreachable.oidc!.start('/')).rejects.toMatchObject({ status: 503, code: 'IDENTITY_PROVIDER_UNAVAILABLE' });
});
