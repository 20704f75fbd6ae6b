/** The API as a signed-in person uses it: keeps the cookie, speaks JSON, shows status and body. */
import { demoPassword, demoPeople } from '../../src/identity/demo-accounts.ts';

export interface ApiAnswer<Body> {
  status: number;
  headers: Headers;
  body: Body;
}

export interface SendOptions {
  idempotencyKey?: string;
  headers?: Record<string, string>;
}

/** Tests read answers field by field; what they are is checked by the server against its own schemas. */
export type AnyBody = ReturnType<typeof JSON.parse>;

export interface ApiClient {
  accountId: string;
  cookie: string;
  get<Body = AnyBody>(path: string, headers?: Record<string, string>): Promise<ApiAnswer<Body>>;
  post<Body = AnyBody>(path: string, body?: unknown, options?: SendOptions): Promise<ApiAnswer<Body>>;
  put<Body = AnyBody>(path: string, body?: unknown, options?: SendOptions): Promise<ApiAnswer<Body>>;
  patch<Body = AnyBody>(path: string, body?: unknown, options?: SendOptions): Promise<ApiAnswer<Body>>;
  delete<Body = AnyBody>(path: string): Promise<ApiAnswer<Body>>;
  /** The answer itself, for files and streams. */
  raw(path: string, init?: RequestInit): Promise<Response>;
}

/** Address of the Lotse under test, e.g. `http://127.0.0.1:8000`. */
export function lotseUrl(): string {
  const url = process.env.LOTSE_URL;
  if (url === undefined) throw new Error('LOTSE_URL must name the running Lotse of the integration tests');
  return url;
}

/** Somebody who has not signed in; `cookie` makes it somebody who has. */
export function anonymous(cookie = '', accountId = ''): ApiClient {
  const raw: ApiClient['raw'] = (path, init = {}) =>
    fetch(`${lotseUrl()}/api${path}`, { ...init, headers: { cookie, ...(init.headers as Record<string, string> | undefined) } });

  async function send<Body>(method: string, path: string, body?: unknown, options: SendOptions = {}): Promise<ApiAnswer<Body>> {
    const response = await raw(path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(options.idempotencyKey === undefined ? {} : { 'idempotency-key': options.idempotencyKey }),
        ...options.headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true && text !== '';
    return { status: response.status, headers: response.headers, body: (isJson ? JSON.parse(text) : text) as Body };
  }

  return {
    accountId,
    cookie,
    get: (path, headers = {}) => send('GET', path, undefined, { headers }),
    post: (path, body = {}, options) => send('POST', path, body, options),
    put: (path, body = {}, options) => send('PUT', path, body, options),
    patch: (path, body = {}, options) => send('PATCH', path, body, options),
    delete: (path) => send('DELETE', path),
    raw,
  };
}

/** @param who login of an account, or the candidate group or role that one of the demo people has */
export async function signIn(who: string, password = demoPassword): Promise<ApiClient> {
  const login = demoPeople.find(({ groups }) => groups.includes(who))?.login ?? who;
  const { status, headers, body } = await anonymous().post('/session', { login, password });
  if (status !== 201) throw new Error(`${login} could not sign in: ${status} ${JSON.stringify(body)}`);
  const cookie = headers
    .getSetCookie()
    .map((header) => header.split(';')[0])
    .join('; ');
  return anonymous(cookie, String(body.actor.accountId));
}

const askEveryMs = 50;

/** Asks again until the answer is as wanted; what happens in the engine takes its time. */
export async function eventually<Result>(
  ask: () => Promise<Result>,
  isWanted: (result: Result) => boolean,
  withinMs = 15_000,
): Promise<Result> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const result = await ask();
    if (isWanted(result)) return result;
    if (Date.now() > deadline) throw new Error(`Not reached in time; last: ${JSON.stringify({ result }).slice(0, 2000)}`);
    await new Promise((resolve) => setTimeout(resolve, askEveryMs));
  }
}
