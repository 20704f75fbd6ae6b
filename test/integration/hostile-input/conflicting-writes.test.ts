/** Writes that get in each other’s way, are repeated, or whose answer got lost. */
import { createHash, randomUUID } from 'node:crypto';
import mongoose, { type Connection } from 'mongoose';
import { anonymous, type ApiClient, eventually, signIn } from '../api-client.ts';
import { newPerson } from '../new-person.ts';
import { expectRefusal, expectServerAlive } from './expect-refusal.ts';
import { newArrival, personsCalled } from './new-arrival.ts';

let agent: ApiClient;
let social: ApiClient;
let store: Connection;

beforeAll(async () => {
  [agent, social] = [await signIn('sc-agent'), await signIn('fsa-worker')];
  store = await mongoose.createConnection(process.env.MONGODB_URI ?? '', { dbName: 'lotse' }).asPromise();
});

afterEach(expectServerAlive);

afterAll(() => store.close());

const identityValues = {
  familyName: 'Beispiel',
  givenNames: 'Nuria',
  birthDate: '12.03.1998',
  nationalities: ['SYR'],
  sex: 'w',
  preferredLanguage: 'ar',
  statusCode: 'GESTATTUNG',
  statusValidUntil: '2030-01-31',
  housingType: 'GEMEINSCHAFTSUNTERKUNFT',
};

describe('writes that get in each other’s way', () => {
  test('a stale correction is refused with what stands there now', async () => {
    const clerk = await signIn('abh-clerk');
    const { caseId, personId } = await newArrival(agent);
    const { versions } = (await clerk.get(`/cases/${caseId}/fields?purpose=TASK`)).body;
    const correct = (statusCode: string) =>
      clerk.patch(`/cases/${caseId}/fields`, {
        subject: 'person',
        values: { statusCode },
        reason: 'Berichtigung',
        expectedVersion: versions.person,
      });

    expect((await correct('DULDUNG_60A')).status).toBe(200);
    const stale = await correct('GESTATTUNG');
    expectRefusal(stale, 409, 'STALE_VERSION');
    expect(stale.body.difference.statusCode).toMatchObject({ sent: 'GESTATTUNG', current: 'DULDUNG_60A' });
    const history = await store.collection('fieldChanges').countDocuments({ subjectId: personId, key: 'statusCode' });
    expect(history).toBe(1);
  });

  test('a key used again for another request is refused', async () => {
    const idempotencyKey = randomUUID();
    const [one, other] = [newPerson(), newPerson()];
    expect((await agent.post('/persons', one, { idempotencyKey })).status).toBe(201);
    expectRefusal(await agent.post('/persons', other, { idempotencyKey }), 422, 'IDEMPOTENCY_KEY_REUSED');
    expect(await personsCalled(agent, other.familyName)).toEqual([]);
  });

  test('the same key twenty times at once has one effect', async () => {
    const idempotencyKey = randomUUID();
    const request = { bpmnProcessId: 'arrival-registration', person: newPerson() };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => agent.post('/process-instances', request, { idempotencyKey })),
    );
    const done = answers.filter(({ status }) => status < 300);
    expect(new Set(done.map(({ body }) => body.processInstanceKey)).size).toBe(1);
    for (const other of answers.filter(({ status }) => status >= 300)) expectRefusal(other, 409, 'IDEMPOTENCY_IN_PROGRESS');
    expect(await personsCalled(agent, request.person.familyName)).toHaveLength(1);
  });

  test('of two windows that complete a task with different values, one counts, in the case file as in the process', async () => {
    // given
    const { userTaskKey, personId, processInstanceKey } = await newArrival(agent);
    const languages = ['ar', 'fa', 'ti', 'so'];

    // when the same person sends four times at once
    const answers = await Promise.all(
      languages.map((preferredLanguage, index) => {
        const statusCode = index % 2 === 0 ? 'GESTATTUNG' : 'DULDUNG_60A';
        return agent.post(`/tasks/${userTaskKey}/complete`, { values: { ...identityValues, preferredLanguage, statusCode } });
      }),
    );

    // then
    const winners = answers.flatMap(({ status }, index) => (status < 300 ? [index] : []));
    expect(winners).toHaveLength(1);
    const [winner = 0] = winners;
    for (const [index, answer] of answers.entries()) {
      if (index !== winner) expect([answer.status, answer.body.code]).toEqual([409, expect.stringMatching(/^TASK_/)]);
    }
    const statusCode = winner % 2 === 0 ? 'GESTATTUNG' : 'DULDUNG_60A';
    const current = store.collection<{ _id: string; values: Record<string, { value: unknown }> }>('currentFields');
    const fields = await current.findOne({ _id: `person:${personId}` });
    const recorded = await store
      .collection<{ _id: string }>('fieldChanges')
      .countDocuments({ subjectId: personId, key: 'preferredLanguage' });
    expect([fields?.values.preferredLanguage?.value, recorded]).toEqual([languages[winner], 1]);
    const variable = await eventually(
      async () => (await variablesOf(processInstanceKey)).statusCode,
      (value) => value !== undefined,
    );
    expect(variable).toBe(JSON.stringify(statusCode));
  });

  test('a start whose answer got lost may be repeated without a second process', async () => {
    // given
    const { body: intake } = await agent.post('/persons', newPerson());
    const request = { bpmnProcessId: 'benefit-application', caseId: intake.caseId };
    const idempotencyKey = randomUUID();
    const first = await agent.post('/process-instances', request, { idempotencyKey });
    await loseAnswer('startProcess', idempotencyKey);

    // when
    const again = await agent.post('/process-instances', request, { idempotencyKey });

    // then
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect((await agent.get(`/cases/${intake.caseId}`)).body.processInstances).toHaveLength(1);
  });

  test('a completion whose answer got lost may be repeated: the person is told that it was theirs', async () => {
    // given a completion of which the server remembers no answer
    const { userTaskKey } = await newArrival(agent);
    const idempotencyKey = randomUUID();
    const complete = () => agent.post(`/tasks/${userTaskKey}/complete`, { values: identityValues }, { idempotencyKey });
    expect((await complete()).status).toBe(200);
    const id = createHash('sha256').update(`${agent.accountId}\ncompleteTask\n${idempotencyKey}`).digest('hex');
    expect(await store.collection<{ _id: string }>('idempotentAnswers').deleteOne({ _id: id })).toMatchObject({
      deletedCount: 1,
    });

    // then
    expect(await complete()).toMatchObject({ status: 200, body: { userTaskKey, visible: true } });
    const other = await agent.post(`/tasks/${userTaskKey}/complete`, { values: identityValues });
    expectRefusal(other, 409, 'TASK_ALREADY_COMPLETED');
  });

  test('a task is completed once, and by nobody but the person whose it is', async () => {
    const { userTaskKey } = await newArrival(agent);
    const complete = (client: ApiClient) => client.post(`/tasks/${userTaskKey}/complete`, { values: identityValues });

    expectRefusal(await complete(social), 403, 'NOT_PERMITTED');
    expectRefusal(await anonymous().post(`/tasks/${userTaskKey}/complete`, {}), 401, 'SESSION_REQUIRED');
    expect((await complete(agent)).status).toBe(200);
    const again = await complete(agent);
    expectRefusal(again, 409, 'TASK_ALREADY_COMPLETED');
    expect(again.body.difference).toMatchObject({ state: 'COMPLETED', assignee: agent.accountId });
  });
});

/** As if engine or store had gone away before the answer was known. */
async function loseAnswer(operationId: string, idempotencyKey: string): Promise<void> {
  const _id = createHash('sha256').update(`${agent.accountId}\n${operationId}\n${idempotencyKey}`).digest('hex');
  const answers = store.collection<{ _id: string }>('idempotentAnswers');
  expect(await answers.updateOne({ _id }, { $set: { state: 'UNANSWERED' } })).toMatchObject({ modifiedCount: 1 });
}

/** Variables of an instance as the engine reported them, as JSON text. */
async function variablesOf(processInstanceKey: string): Promise<Record<string, unknown>> {
  const documents = await store.collection('instanceVariables').find({ processInstanceKey }).toArray();
  return Object.fromEntries(
    documents.flatMap(({ variables }) =>
      Object.values(variables as Record<string, { name: string; value: unknown }>).map(({ name, value }) => [name, value]),
    ),
  );
}
