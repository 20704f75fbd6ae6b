/** Bodies that are malformed, too large, nested too deep or of another kind: each gets a clear refusal and writes nothing. */
import { randomUUID } from 'node:crypto';
import { type AnyBody, type ApiClient, signIn } from '../api-client.ts';
import { newPerson } from '../new-person.ts';
import { expectRefusal, expectServerAlive } from './expect-refusal.ts';
import { newArrival, personsCalled } from './new-arrival.ts';

let agent: ApiClient;

beforeAll(async () => {
  agent = await signIn('sc-agent');
});

afterEach(expectServerAlive);

const json = { 'content-type': 'application/json' };

/** Sends a body as it is. */
async function send(
  path: string,
  body: string | Buffer | ReadableStream,
  headers: Record<string, string> = json,
  method = 'POST',
) {
  const response = await agent.raw(path, { method, headers, body, duplex: 'half' });
  return { status: response.status, headers: response.headers, body: (await response.json()) as AnyBody };
}

describe('bodies', () => {
  test.each([
    ['cut off', '{"familyName":"Be'],
    ['no JSON', 'familyName=Beispiel'],
    ['NaN', '{"familyName":NaN}'],
    ['a byte order mark in the middle', '{"familyName":\uFEFF"x"}'],
  ])('that are malformed: %s', async (_what, body) => {
    expectRefusal(await send('/persons', body), 422, 'MALFORMED_JSON');
  });

  test.each([
    ['an array', '[]'],
    ['null', 'null'],
    ['a text', '"Beispiel"'],
    ['nothing', ''],
  ])('of another shape: %s', async (_what, body) => {
    expectRefusal(await send('/persons', body), 422, 'INVALID_REQUEST');
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])(
    'declared as %s',
    async (type) => {
      const sent = newPerson();
      expectRefusal(await send('/persons', JSON.stringify(sent), { 'content-type': type }), 415, 'UNSUPPORTED_MEDIA_TYPE');
      expect(await personsCalled(agent, sent.familyName)).toEqual([]);
    },
  );

  test('of 50 MB, announced and unannounced', async () => {
    const large = Buffer.alloc(50 * 1024 * 1024, 0x20);
    expectRefusal(await send('/persons', large), 413, 'BODY_TOO_LARGE');
    const chunks = new ReadableStream({
      start(controller) {
        for (let part = 0; part < 50; part += 1) controller.enqueue(large.subarray(0, 1024 * 1024));
        controller.close();
      },
    });
    expectRefusal(await send('/persons', chunks), 413, 'BODY_TOO_LARGE');
  });

  test.each([500, 3_000, 20_000, 1_000_000])('nested %d levels deep', async (depth) => {
    const nested = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const { userTaskKey } = await newArrival(agent);
    const headers = { ...json, 'idempotency-key': randomUUID() };
    const { status, body } = await send(`/tasks/${userTaskKey}/complete`, `{"values":{"familyName":${nested}}}`, headers);
    expect([422, body.code]).toEqual([status, expect.stringMatching(/^(MALFORMED_JSON|INVALID_FORM|NESTED_TOO_DEEP)$/)]);
    const draft = await send(`/tasks/${userTaskKey}/draft`, `{"values":{"a":${nested}},"version":0}`, headers, 'PUT');
    expect(draft.status).toBeLessThan(500);
  });

  test('that reach for the prototype change nothing about any object', async () => {
    const sent = newPerson();
    const body = JSON.stringify(sent).replace(
      '{',
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
    );
    const answer = await send('/persons', body);
    expectRefusal(answer, 422, 'INVALID_REQUEST');
    const { userTaskKey } = await newArrival(agent);
    const values = '{"values":{"__proto__":{"assignee":"x"},"toString":"x","hasOwnProperty":1,"constructor":"x"}}';
    expectRefusal(await send(`/tasks/${userTaskKey}/complete`, values), 422, 'INVALID_FORM');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect((await agent.get(`/tasks/${userTaskKey}`)).body.state).toBe('CREATED');
  });
});
