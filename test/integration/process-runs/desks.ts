/** Who is signed in during a test file: everybody once, under their own account. */
import { type ApiClient, signIn } from '../api-client.ts';

const desks = new Map<string, Promise<ApiClient>>();

/** @param who candidate group, role or login; signs in when first needed */
export function as(who: string): Promise<ApiClient> {
  const desk = desks.get(who) ?? signIn(who);
  desks.set(who, desk);
  return desk;
}

/**
 * A busy machine may answer a command with 202: done, and visible a little later.
 * @throws Error with the whole answer when it is not the expected one
 */
export function expectStatus<Body>(answer: { status: number; body: Body }, status: number): Body {
  const soon = answer.status === 202 && (status === 200 || status === 201);
  if (answer.status !== status && !soon) throw new Error(`${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}
