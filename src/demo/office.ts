/** The people of the office, each signed in under their own account, working over the API as their browser would. */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
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
  send<Answer = Json>(method: 'POST' | 'PATCH' | 'PUT', path: string, body: unknown): Promise<Answer>;
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

/** How long a person keeps trying while Lotse or a part of it is away, and how soon they press the button again. */
const patienceMs = 150_000;
const pressAgainAfterMs = 500;

/** Nothing answered, or the answer was "later": the same request may be sent again under its key. */
function isWorthAnotherTry(error: unknown): boolean {
  if (error instanceof ApiProblem) return error.status === 503 || error.code === 'IDEMPOTENCY_IN_PROGRESS';
  return (error as { name?: unknown } | null)?.name === 'TypeError';
}

/** @throws ApiProblem, or TypeError when Lotse does not answer for too long */
async function persistently<Answer>(attempt: () => Promise<Answer>): Promise<Answer> {
  const giveUpAt = Date.now() + patienceMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!isWorthAnotherTry(error) || Date.now() > giveUpAt) throw error;
      await delay(pressAgainAfterMs);
    }
  }
}

async function signIn(url: string, group: string): Promise<Desk> {
  const person = demoPeople.find(({ groups }) => groups.includes(group));
  if (person === undefined) throw new Error(`Nobody of the demo accounts belongs to ${group}.`);
  let cookie = '';

  function request<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const key = randomUUID();
    return persistently(() => attempt<Answer>(method, path, key, body));
  }

  async function attempt<Answer>(method: string, path: string, key: string, body: unknown): Promise<Answer> {
    const response = await fetch(`${url}/api${path}`, {
      method,
      headers: {
        cookie,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        // A repeated sign-in has to bring a cookie again.
        ...(body === undefined || cookie === '' ? {} : { 'idempotency-key': key }),
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
