/** The only caller of the API. Answers are checked against the contracts that the server builds them from. */
import { z } from 'zod';
import { ApiProblem } from './api-problem.ts';

export type Query = Record<string, string | number | boolean | readonly string[] | null | undefined>;

/** `/tasks` and its parameters, without the empty ones, in a stable order. */
export function address(path: string, query: Query = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]): [string, string][] => {
    if (value === undefined || value === null || value === '') return [];
    return (Array.isArray(value) ? value : [value]).map((one) => [name, String(one)]);
  });
  const text = new URLSearchParams(pairs.sort(([a], [b]) => a.localeCompare(b))).toString();
  return text === '' ? path : `${path}?${text}`;
}

interface Write {
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  /** Sent again with the same key, a write has its effect once. */
  idempotencyKey?: string;
  /** Sent even while the page is being left. */
  keepalive?: boolean;
}

/** Called when the session has ended, so that the person can sign in again where they are. */
let onSessionEnded: () => void = () => undefined;
export function whenSessionEnds(listener: () => void): void {
  onSessionEnded = listener;
}

let signIns = 0;
/** From now on refusals of requests that were sent before say nothing about the session. */
export function noteSignIn(): void {
  signIns += 1;
}

async function send(path: string, init: RequestInit): Promise<Response> {
  const sentAfter = signIns;
  const response = await fetch(`/api${path}`, init).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw ApiProblem.unreachable(error);
  });
  if (response.ok) return response;
  const problem = await ApiProblem.of(response);
  const hasEnded = response.status === 401 && problem.problem.code === 'SESSION_REQUIRED';
  if (hasEnded && sentAfter === signIns) onSessionEnded();
  throw problem;
}

async function answerOf<Schema extends z.ZodType>(response: Response, schema: Schema): Promise<z.output<Schema>> {
  if (response.status === 204) return schema.parse(undefined);
  const parsed = schema.safeParse(await response.json().catch(() => undefined));
  if (!parsed.success) throw ApiProblem.notUnderstood(parsed.error);
  return parsed.data;
}

/** @param path below `/api`, with its query. @throws ApiProblem */
export async function read<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  signal?: AbortSignal,
): Promise<z.output<Schema>> {
  return answerOf(await send(path, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) }), schema);
}

/** The content of a file. @throws ApiProblem */
export async function readBytes(path: string, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const response = await send(path, signal ? { signal } : {});
  return new Uint8Array(await response.arrayBuffer());
}

/** A file that is made of what is sent. @throws ApiProblem */
export async function makeBytes(path: string, body: unknown, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
  const response = await send(path, { method: 'POST', headers, body: JSON.stringify(body), ...(signal ? { signal } : {}) });
  return new Uint8Array(await response.arrayBuffer());
}

/** @returns the checked answer; whether the effect is visible already (false for 202) is up to the schema. @throws ApiProblem */
export async function write<Schema extends z.ZodType>(path: string, schema: Schema, options: Write): Promise<z.output<Schema>> {
  const { method, body, idempotencyKey = crypto.randomUUID(), keepalive = false } = options;
  const isForm = body instanceof FormData;
  const headers = {
    accept: 'application/json',
    'idempotency-key': idempotencyKey,
    ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
  };
  const payload = body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) };
  return answerOf(await send(path, { method, headers, keepalive, ...payload }), schema);
}

export const nothing = z.undefined();
