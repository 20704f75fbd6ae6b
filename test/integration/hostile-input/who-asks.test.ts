/** Requests from foreign sites, with made-up sessions and guessed passwords. */
import { randomUUID } from 'node:crypto';
import mongoose, { type Connection } from 'mongoose';
import { demoPassword } from '../../../src/identity/demo-accounts.ts';
import { anonymous, type AnyBody, type ApiAnswer, type ApiClient, signIn } from '../api-client.ts';
import { newPerson } from '../new-person.ts';
import { expectRefusal, expectServerAlive } from './expect-refusal.ts';
import { personsCalled } from './new-arrival.ts';

let agent: ApiClient;
let store: Connection;

beforeAll(async () => {
  agent = await signIn('sc-agent');
  store = await mongoose.createConnection(process.env.MONGODB_URI ?? '', { dbName: 'lotse' }).asPromise();
});

afterEach(expectServerAlive);

afterAll(() => store.close());

describe('who asks', () => {
  test.each([
    ['another site', { origin: 'https://evil.example' }],
    ['no site', { origin: 'null' }],
    ['a site that the browser calls foreign', { 'sec-fetch-site': 'cross-site' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
  ])('a write from %s is refused', async (_what, headers) => {
    const sent = newPerson();
    expectRefusal(await agent.post('/persons', sent, { headers }), 403, 'FOREIGN_ORIGIN');
    expect(await personsCalled(agent, sent.familyName)).toEqual([]);
  });

  test('sessions that were made up, have ended or have expired open nothing', async () => {
    const forged = [`lotse_session=${'x'.repeat(43)}`, 'lotse_session=', 'lotse_session=[object Object]', 'lotse_session=%00'];
    for (const cookie of forged) expectRefusal(await anonymous(cookie).get('/session'), 401, 'SESSION_REQUIRED');

    const leaving = await signIn('sc-lead');
    expect((await leaving.delete('/session')).status).toBe(204);
    expectRefusal(await leaving.get('/tasks'), 401, 'SESSION_REQUIRED');

    const expiring = await signIn('sc-lead');
    const own = (await expiring.get('/sessions')).body.items as { sessionId: string; current: boolean }[];
    // Only this one: others work with the same account at the same time.
    const ownId = own.find(({ current }) => current)?.sessionId ?? '';
    await store.collection<{ _id: string }>('sessions').updateOne({ _id: ownId }, { $set: { expiresAt: new Date(0) } });
    expectRefusal(await expiring.get('/tasks'), 401, 'SESSION_REQUIRED');
  });

  test('guessing a password is slowed down, one after the other and many at once', async () => {
    const guess = (login: string) => anonymous().post('/session', { login, password: randomUUID() });
    const codes = async (login: string, attempts: Promise<ApiAnswer<AnyBody>>[]) =>
      (await Promise.all(attempts)).map(({ body }) => body.code as string);

    // Logins that nobody has, so that nobody of the other tests is locked out.
    const [slow, fast] = [randomUUID(), randomUUID()];
    const oneByOne: string[] = [];
    for (let attempt = 0; attempt < 8; attempt += 1) oneByOne.push(...(await codes(slow, [guess(slow)])));
    const atOnce = await codes(
      fast,
      Array.from({ length: 30 }, () => guess(fast)),
    );

    for (const answers of [oneByOne, atOnce]) {
      expect(answers.filter((code) => code === 'SIGN_IN_FAILED').length).toBeLessThanOrEqual(6);
      expect(answers.filter((code) => code !== 'SIGN_IN_FAILED')).toEqual(answers.filter((code) => code === 'SIGN_IN_THROTTLED'));
    }
    expect((await anonymous().post('/session', { login: 'nina.beispiel', password: demoPassword })).status).toBe(201);
  });
});
