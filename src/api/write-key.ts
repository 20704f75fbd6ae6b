/** What makes a write repeatable: the client's key, told apart by person, or the request itself where there is none. */
import type { Context } from 'koa';
import type { Actor } from '../contracts/actor.ts';

export interface WriteKey {
  key: string;
  /** When an earlier attempt under this key began that may have taken effect without an answer; null: this is the first. */
  unansweredSince: Date | null;
}

export function writeKey(ctx: Context, actor: Actor, requestId: string): WriteKey {
  const given = ctx.get('Idempotency-Key');
  const { unansweredSince } = ctx.state as Pick<WriteKey, 'unansweredSince'>;
  return { key: given === '' ? requestId : `${actor.accountId}:${given}`, unansweredSince };
}
