/** What makes a write repeatable: the client's key, told apart by person, or the request itself where there is none. */
import type { Context } from 'koa';
import type { Actor } from '../contracts/actor.ts';

/** @returns `repeated` says whether the client may send the same request again under this key */
export function writeKey(ctx: Context, actor: Actor, requestId: string): { key: string; repeated: boolean } {
  const given = ctx.get('Idempotency-Key');
  return given === '' ? { key: requestId, repeated: false } : { key: `${actor.accountId}:${given}`, repeated: true };
}
