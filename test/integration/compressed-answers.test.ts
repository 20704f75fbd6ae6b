import { signIn } from './api-client.ts';

test('a long answer is packed for those who take it so', async () => {
  const designer = await signIn('process-designer');

  const packed = await designer.raw('/organisation', { headers: { 'accept-encoding': 'gzip' } });
  const plain = await designer.raw('/organisation', { headers: { 'accept-encoding': 'identity' } });

  expect([packed.headers.get('content-encoding'), plain.headers.get('content-encoding')]).toEqual(['gzip', null]);
  expect(await packed.json()).toEqual(await plain.json());
});

test('live changes are never held back to be packed', async () => {
  const designer = await signIn('process-designer');
  const aborted = new AbortController();

  const feed = await designer.raw('/changes', { headers: { 'accept-encoding': 'gzip' }, signal: aborted.signal });

  expect([feed.headers.get('content-type'), feed.headers.get('content-encoding')]).toEqual([
    'text/event-stream; charset=utf-8',
    null,
  ]);
  aborted.abort();
});
