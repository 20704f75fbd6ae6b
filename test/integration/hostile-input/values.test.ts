/** Values that a field does not take, and such that only look dangerous. */
import { type ApiClient, signIn } from '../api-client.ts';
import { newPerson } from '../new-person.ts';
import { expectRefusal, expectServerAlive } from './expect-refusal.ts';
import { newArrival, personsCalled } from './new-arrival.ts';

let agent: ApiClient;

beforeAll(async () => {
  agent = await signIn('sc-agent');
});

afterEach(expectServerAlive);

const person = (overrides: object) => ({ ...newPerson(), ...overrides });

describe('values', () => {
  test.each<[string, object, string]>([
    ['unknown keys', { role: 'admin' }, ''],
    ['a number for a text', { familyName: 17 }, 'familyName'],
    ['an object for a text', { familyName: { $ne: null } }, 'familyName'],
    ['a text for a list', { nationalities: 'SYR' }, 'nationalities'],
    ['a list of objects', { nationalities: [{ $gt: '' }] }, 'nationalities.0'],
    ['a date that does not exist', { birthDate: '31.02.1998' }, 'birthDate'],
    ['a name of 10,000 letters', { familyName: 'x'.repeat(10_000) }, 'familyName'],
    ['a name of nothing but control characters', { familyName: '\u0000\u0007' }, 'familyName'],
    ['a line break in a name', { familyName: 'Bei\r\nspiel' }, 'familyName'],
    ['a name with a NUL byte', { givenNames: 'Nu\u0000ria' }, 'givenNames'],
    ['a name that turns the line around', { givenNames: 'Nu\u202Eria' }, 'givenNames'],
    ['half a character', { givenNames: 'Nu\uD800ria' }, 'givenNames'],
  ])('%s', async (_what, overrides, field) => {
    const answer = await agent.post('/persons', person(overrides));
    expectRefusal(answer, 422, 'INVALID_REQUEST');
    expect(answer.body.field).toBe(field);
  });

  test.each(['../../etc/passwd', "'; DROP TABLE persons; --", '<script>alert(1)</script>', '{{7*7}}', 'Zahra\u200Csadat'])(
    'the name "%s" is just a name',
    async (givenNames) => {
      const sent = person({ givenNames });
      expect((await agent.post('/persons', sent)).status).toBe(201);
      expect(await personsCalled(agent, sent.familyName)).toMatchObject([{ givenNames }]);
    },
  );

  test.each(['$where', 'a.b', '', 'familyName\u0000', '$set'])('a field called "%s" is unknown', async (key) => {
    const clerk = await signIn('abh-clerk');
    const { caseId } = await newArrival(agent);
    const correction = { subject: 'person', values: { [key]: 'x' }, reason: 'Versuch', expectedVersion: 1 };
    const answer = await clerk.patch(`/cases/${caseId}/fields`, correction);
    expect([answer.status, answer.body.code]).toEqual([422, expect.stringMatching(/^(UNKNOWN_FIELD|INVALID_REQUEST)$/)]);
  });
});
