import type { Context } from 'koa';
import { requireMetricsAccess } from '../../../src/api/health/metrics-access.ts';

function request(remoteAddress: string, headers: Record<string, string> = {}): Context {
  return { req: { socket: { remoteAddress } }, get: (name: string) => headers[name] ?? '' } as unknown as Context;
}

test.each<[string, Context, string | null, boolean]>([
  ['from this machine', request('127.0.0.1'), null, true],
  ['through a proxy on this machine', request('127.0.0.1', { 'X-Forwarded-For': '203.0.113.7' }), null, false],
  ['from elsewhere', request('203.0.113.7'), 'token-of-the-office', false],
  [
    'from elsewhere with the token',
    request('203.0.113.7', { Authorization: 'Bearer token-of-the-office' }),
    'token-of-the-office',
    true,
  ],
  [
    'from elsewhere with another token',
    request('203.0.113.7', { Authorization: 'Bearer token-of-nobody---' }),
    'token-of-the-office',
    false,
  ],
  ['from elsewhere with an empty token where none is set', request('203.0.113.7', { Authorization: 'Bearer ' }), null, false],
])('%s', (_, ctx, token, permitted) => {
  const ask = () => requireMetricsAccess(ctx, token);
  if (permitted) expect(ask).not.toThrow();
  else expect(ask).toThrow('METRICS_TOKEN_REQUIRED');
});
