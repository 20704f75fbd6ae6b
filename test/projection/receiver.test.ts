import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createReceiver } from '../../src/projection/receiver.ts';
import type { Bulk } from '../../src/zeebe/records/parse-bulk.ts';
import { bulkBody, recordStream } from './record-stream.ts';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const basic = (credentials: string) => `Basic ${Buffer.from(credentials).toString('base64')}`;

describe('receiver', () => {
  let server: Server;
  let accepted: Bulk[];
  let store: () => Promise<void>;

  beforeEach(async () => {
    accepted = [];
    store = () => Promise.resolve();
    const runner = {
      async accept(bulk: Bulk) {
        await store();
        accepted.push(bulk);
      },
    };
    const app = createReceiver({ runner, username: 'zeebe', password: 'geheim', log: silent, bodyLimit: 1_000_000 });
    server = app.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
  });

  afterEach(() => new Promise((resolve) => server.close(resolve)));

  function send(method: string, path: string, body: string | null = null, authorization = basic('zeebe:geheim')) {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
    return fetch(url, { method, body, headers: { authorization, 'content-type': 'application/x-ndjson' } });
  }

  it('acknowledges the templates and policies that the exporter puts', async () => {
    for (const path of ['/_component_template/zeebe-record', '/_index_template/zeebe-record_job_8.5.8', '/_ilm/policy/p']) {
      const response = await send('PUT', path, '{}');
      expect(await response.json()).toEqual({ acknowledged: true });
    }
    expect((await send('HEAD', '/')).status).toBe(200);
    expect((await send('DELETE', '/zeebe-record')).status).toBe(404);
  });

  it('hands over the records of a bulk in order', async () => {
    // when
    const response = await send('POST', '/_bulk', bulkBody);
    // then
    expect(await response.json()).toEqual({ took: expect.any(Number), errors: false, items: [] });
    expect(accepted).toHaveLength(1);
    expect(accepted[0]!.records).toEqual(recordStream);
  });

  it('answers only when the records are stored', async () => {
    // given a store that takes its time
    let finish: () => void = () => undefined;
    const stored = new Promise<void>((resolve) => (finish = resolve));
    store = () => stored;
    let answered = false;
    // when
    const response = send('POST', '/_bulk', bulkBody).then((answer) => {
      answered = true;
      return answer.status;
    });
    await send('PUT', '/_component_template/zeebe-record', '{}');
    // then
    expect(answered).toBe(false);
    finish();
    expect(await response).toBe(200);
  });

  it('asks the engine to send again when the store fails', async () => {
    store = () => Promise.reject(new Error('store is away'));
    const response = await send('POST', '/_bulk', bulkBody);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ error: 'store is away', status: 503 });
  });

  it.each([
    ['without a password', ''],
    ['with a wrong password', basic('zeebe:falsch')],
    ['with another user', basic('kibana:geheim')],
  ])('refuses a request %s', async (_case, authorization) => {
    const response = await send('POST', '/_bulk', bulkBody, authorization);
    expect(response.status).toBe(401);
    expect(accepted).toEqual([]);
  });

  it('refuses what is too long or no bulk', async () => {
    expect((await send('POST', '/_bulk', 'x'.repeat(1_000_001))).status).toBe(413);
    expect((await send('POST', '/_bulk', '{"index":{}}\nno record\n')).status).toBe(400);
    expect((await send('POST', '/_bulk', '')).status).toBe(200);
    expect(accepted).toEqual([]);
  });
});
