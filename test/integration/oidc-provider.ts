/** A real OpenID provider for tests, in a process of its own: prints its address when it is ready. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Configuration, Provider } from 'oidc-provider';

const [redirectUri = ''] = process.argv.slice(2);

/** Set by the test: GET /groups?login=selma&groups=fsa-worker,stranger */
const groupsOf = new Map<string, string[]>();

/** Everybody may sign in with any password. */
const configuration: Configuration = {
  clients: [{ client_id: 'lotse', client_secret: 'a secret between two', redirect_uris: [redirectUri] }],
  pkce: { required: () => true },
  scopes: ['openid', 'profile', 'email', 'groups'],
  claims: { openid: ['sub'], profile: ['name', 'preferred_username'], groups: ['groups'] },
  conformIdTokenClaims: false,
  cookies: { keys: ['only for tests'] },
  findAccount: (_ctx, login) => ({
    accountId: login,
    claims: () => ({ sub: login, name: `${login} vom Amt`, preferred_username: login, groups: groupsOf.get(login) }),
  }),
};

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const answer = new Provider(issuer, configuration).callback();
  server.on('request', (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', issuer);
    if (pathname !== '/groups') return void answer(request, response);
    groupsOf.set(searchParams.get('login') ?? '', (searchParams.get('groups') ?? '').split(','));
    response.end();
  });
  process.stdout.write(`issuer ${issuer}\n`);
});
