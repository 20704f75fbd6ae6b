/** A token bucket per person (or address before sign-in), so that a runaway client can't slow everybody down. */
import type { Middleware } from 'koa';
import { LotseError } from '../../errors.ts';

interface Bucket {
  tokens: number;
  refilledAt: number;
}

export interface RateLimit {
  /** Requests a second in the long run. */
  perSecond: number;
  /** Requests at once. */
  burst: number;
}

const forgetAfterMs = 60_000;

export function rateLimit(limit: RateLimit, now: () => number = Date.now): Middleware {
  const buckets = new Map<string, Bucket>();
  let sweptAt = now();

  function sweep(at: number): void {
    if (at - sweptAt < forgetAfterMs) return;
    sweptAt = at;
    for (const [key, bucket] of buckets) if (at - bucket.refilledAt > forgetAfterMs) buckets.delete(key);
  }

  return async (ctx, next) => {
    const at = now();
    sweep(at);
    const actor = ctx.state.actor as { accountId: string } | undefined;
    const key = actor?.accountId ?? ctx.ip;
    const bucket = buckets.get(key) ?? { tokens: limit.burst, refilledAt: at };
    bucket.tokens = Math.min(limit.burst, bucket.tokens + ((at - bucket.refilledAt) / 1000) * limit.perSecond);
    bucket.refilledAt = at;
    buckets.set(key, bucket);
    if (bucket.tokens < 1) {
      const seconds = Math.ceil((1 - bucket.tokens) / limit.perSecond);
      ctx.set('Retry-After', String(seconds));
      throw new LotseError(429, 'RATE_LIMITED', { values: { seconds } });
    }
    bucket.tokens -= 1;
    await next();
  };
}
