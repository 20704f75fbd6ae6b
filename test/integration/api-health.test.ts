/** Health and metrics: figures for operators, yes and no for everybody. */
import { anonymous, signIn } from './api-client.ts';

test('everybody learns whether Lotse works, operators learn how', async () => {
  const bare = await anonymous().get('/health');
  const full = await (await signIn('admin')).get('/health');

  expect(bare.body).toMatchObject({ ok: true, engine: { ok: true }, store: { ok: true }, projection: { ok: true } });
  expect(bare.body.engine).toEqual({ ok: true });
  expect(full.body).toMatchObject({
    engine: { gatewayVersion: expect.stringMatching(/^8\./), partitions: [expect.objectContaining({ role: 'LEADER' })] },
    projection: { gaps: 0, failures: 0, partitions: [expect.objectContaining({ partitionId: 1 })] },
  });
  expect(full.body.workers.types.map(({ type }: { type: string }) => type)).toContain('calculate-benefit');
  expect((await anonymous().get('/health/live')).body).toEqual({ ok: true });
});

test('metrics are text for Prometheus, and not for requests that a proxy forwards', async () => {
  const local = await anonymous().get('/metrics');
  const forwarded = await anonymous().get('/metrics', { 'x-forwarded-for': '203.0.113.7' });
  const guessed = await anonymous().get('/metrics', { 'x-forwarded-for': '203.0.113.7', authorization: 'Bearer guess' });

  expect(local.headers.get('content-type')).toContain('text/plain; version=0.0.4');
  for (const name of [
    'lotse_open_incidents',
    'lotse_projection_lag_seconds{partition="1"}',
    'lotse_http_request_seconds_count',
  ]) {
    expect(local.body).toContain(name);
  }
  expect(forwarded.body.code).toBe('METRICS_TOKEN_REQUIRED');
  expect(guessed.status).toBe(401);
});
