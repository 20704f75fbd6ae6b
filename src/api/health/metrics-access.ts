/** Figures go to the machine itself, and to whoever knows the token. */
import { timingSafeEqual } from 'node:crypto';
import type { Context } from 'koa';
import { Unauthenticated } from '../../errors.ts';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * A reverse proxy on the same machine speaks from the loopback address for everybody, so a forwarded request never counts as
 * local.
 * @throws Unauthenticated
 */
export function requireMetricsAccess(ctx: Context, token: string | null): void {
  const forwarded = ctx.get('X-Forwarded-For') !== '' || ctx.get('Forwarded') !== '';
  if (!forwarded && loopback.has(ctx.req.socket.remoteAddress ?? '')) return;
  const given = /^Bearer (.+)$/.exec(ctx.get('Authorization'))?.[1] ?? '';
  if (token !== null && sameText(given, token)) return;
  throw new Unauthenticated('METRICS_TOKEN_REQUIRED');
}

function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
