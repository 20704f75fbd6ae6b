/** The people of the office, each signed in under their own account, working over the API as their browser would. */
import { randomUUID } from 'node:crypto';
import { demoPassword, demoPeople } from '../identity/demo-accounts.ts';

type Json = Record<string, unknown>;

export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, problem: { code?: string; detail?: string; fields?: unknown }, request: string) {
    super(`${request}: ${status} ${problem.code ?? ''} ${problem.detail ?? ''} ${JSON.stringify(problem.fields ?? '')}`);
    this.status = status;
    this.code = problem.code ?? '';
  }
}

export interface Desk {
  get<Answer = Json>(path: string): Promise<Answer>;
  send<Answer = Json>(method: 'POST' | 'PATCH', path: string, body: unknown): Promise<Answer>;
}

export interface Office {
  /** @param group candidate group or role; its person signs in when first needed */
  desk(group: string): Promise<Desk>;
}

/** @param url of the running Lotse */
export function openOffice(url: string): Office {
  const desks = new Map<string, Promise<Desk>>();
  return {
    desk(group) {
      const known = desks.get(group) ?? signIn(url, group);
      desks.set(group, known);
      return known;
    },
  };
}

async function signIn(url: string, group: string): Promise<Desk> {
  const person = demoPeople.find(({ groups }) => groups.includes(group));
  if (person === undefined) throw new Error(`Nobody of the demo accounts belongs to ${group}.`);
  let cookie = '';

  async function request<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(`${url}/api${path}`, {
      method,
      headers: {
        cookie,
        ...(body === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer = text === '' ? {} : (JSON.parse(text) as Json);
    if (!response.ok) throw new ApiProblem(response.status, answer, `${method} ${path} (${group})`);
    const [token] = response.headers.getSetCookie();
    if (token !== undefined) cookie = token.split(';')[0] ?? '';
    return answer as Answer;
  }

  await request('POST', '/session', { login: person.login, password: demoPassword });
  return {
    get: (path) => request('GET', path),
    send: (method, path, body) => request(method, path, body),
  };
}
