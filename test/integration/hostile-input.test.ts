/** Malformed and hostile requests over HTTP: each gets a clear refusal, writes nothing and leaves the server as it was. */
import { createHash, randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import mongoose, { type Connection } from 'mongoose';
import type { ZeebeGrpcClient } from '@camunda8/sdk/dist/zeebe/index.js';
import { demoPassword } from '../../src/identity/demo-accounts.ts';
import { connectZeebe } from '../../src/zeebe/client.ts';
import { anonymous, type AnyBody, type ApiAnswer, type ApiClient, eventually, lotseUrl, signIn } from './api-client.ts';
import { newPerson } from './new-person.ts';

let agent: ApiClient;
let social: ApiClient;
let designer: ApiClient;
let zeebe: ZeebeGrpcClient;
let store: Connection;

beforeAll(async () => {
  [agent, social, designer] = [await signIn('sc-agent'), await signIn('fsa-worker'), await signIn('process-designer')];
  zeebe = connectZeebe({ grpcAddress: process.env.ZEEBE_GRPC_ADDRESS ?? '', restAddress: process.env.ZEEBE_REST_ADDRESS ?? '' });
  store = await mongoose.createConnection(process.env.MONGODB_URI ?? '', { dbName: 'lotse' }).asPromise();
});

afterEach(async () => {
  expect((await anonymous().get('/health/live')).status).toBe(200);
});

afterAll(async () => {
  await zeebe.close();
  await store.close();
});

const json = { 'content-type': 'application/json' };
const jsonProblem = /^application\/problem\+json/;

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

/** Every refusal is a problem+json with a code and a sentence in both languages, and never shows how the server is made. */
function expectRefusal({ status, headers, body }: ApiAnswer<AnyBody>, expectedStatus: number, code: string): void {
  expect([status, body.code]).toEqual([expectedStatus, code]);
  expect(headers.get('content-type')).toMatch(jsonProblem);
  expect(body).toMatchObject({ status, details: { de: expect.any(String), en: expect.any(String) } });
  expect(JSON.stringify(body)).not.toMatch(/node_modules|\.ts:\d|at Object\./);
}

const person = (overrides: object) => ({ ...newPerson(), ...overrides });
const personsCalled = async (familyName: string) => (await agent.get(`/persons?q=${encodeURIComponent(familyName)}`)).body.items;

interface Arrival {
  caseId: string;
  personId: string;
  processInstanceKey: string;
  userTaskKey: string;
}

/** A matter that has just begun, with its first task. */
async function newArrival(): Promise<Arrival> {
  const started = await agent.post('/process-instances', { bpmnProcessId: 'arrival-registration', person: newPerson() });
  const { caseId } = started.body;
  const { body } = await eventually(
    () => agent.get(`/tasks?caseId=${caseId}`),
    (page) => page.body.items.length === 1,
  );
  return { ...started.body, userTaskKey: body.items[0].userTaskKey };
}

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
      expect(await personsCalled(sent.familyName)).toEqual([]);
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
    const { userTaskKey } = await newArrival();
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
    const { userTaskKey } = await newArrival();
    const values = '{"values":{"__proto__":{"assignee":"x"},"toString":"x","hasOwnProperty":1,"constructor":"x"}}';
    expectRefusal(await send(`/tasks/${userTaskKey}/complete`, values), 422, 'INVALID_FORM');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect((await agent.get(`/tasks/${userTaskKey}`)).body.state).toBe('CREATED');
  });
});

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
      expect(await personsCalled(sent.familyName)).toMatchObject([{ givenNames }]);
    },
  );

  test.each(['$where', 'a.b', '', 'familyName\u0000', '$set'])('a field called "%s" is unknown', async (key) => {
    const clerk = await signIn('abh-clerk');
    const { caseId } = await newArrival();
    const correction = { subject: 'person', values: { [key]: 'x' }, reason: 'Versuch', expectedVersion: 1 };
    const answer = await clerk.patch(`/cases/${caseId}/fields`, correction);
    expect([answer.status, answer.body.code]).toEqual([422, expect.stringMatching(/^(UNKNOWN_FIELD|INVALID_REQUEST)$/)]);
  });
});

describe('addresses', () => {
  test.each([
    ['/tasks/1', 404, 'TASK_NOT_FOUND'],
    ['/tasks/99999999999999999999', 404, 'TASK_NOT_FOUND'],
    ['/tasks/abc', 422, 'INVALID_REQUEST'],
    ['/tasks/1%00', 422, 'INVALID_REQUEST'],
    ['/tasks/..%2f..%2fetc%2fpasswd', 422, 'INVALID_REQUEST'],
    ['/tasks/%E0%A4%A', 422, 'INVALID_REQUEST'],
    ['/cases/not-a-uuid', 422, 'INVALID_REQUEST'],
    [`/cases/${randomUUID()}`, 404, 'NOT_FOUND'],
    [`/persons/${randomUUID()}`, 404, 'NOT_FOUND'],
    [`/documents/${randomUUID()}`, 404, 'NOT_FOUND'],
    ['/nothing/here', 404, 'NOT_FOUND'],
    ['/tasks?limit=0', 422, 'INVALID_REQUEST'],
    ['/tasks?limit=1e9', 422, 'INVALID_REQUEST'],
    ['/tasks?caseId[$ne]=1&scope=groups&caseId=x', 422, 'INVALID_REQUEST'],
    ['/tasks?cursor=%00%ff', 422, 'INVALID_REQUEST'],
    ['/tasks?cursor=eyJub3QiOiJhIGN1cnNvciJ9', 422, 'INVALID_REQUEST'],
    ['/tasks?scope=groups&scope=mine', 422, 'INVALID_REQUEST'],
    ['/persons?q=a', 422, 'INVALID_REQUEST'],
    [`/persons?q=${encodeURIComponent('(a+)+$')}`, 200, undefined],
  ])('%s', async (path, status, code) => {
    const answer = await agent.get(path);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    if (code !== undefined) expectRefusal(answer, status, code);
  });

  test('query strings that are too long', async () => {
    expectRefusal(await agent.get(`/persons?q=${'x'.repeat(5_000)}`), 422, 'INVALID_REQUEST');
    expect((await agent.get(`/tasks?${'a=1&'.repeat(3_000)}limit=1`)).status).toBe(200);
    const answer = await agent.get(`/persons?q=${'x'.repeat(1024 * 1024)}`);
    expectRefusal(answer, 431, 'HEADERS_TOO_LARGE');
  });

  test('what is no HTTP at all', async () => {
    expect(await rawAnswer('GET / HTTP/9.9\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 .*"code":"MALFORMED_REQUEST"/s);
    expect(await rawAnswer('\u0000\u0001\u0002\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  });

  test.each(['PUT', 'DELETE', 'PATCH'])('a method that an address does not have: %s', async (method) => {
    const response = await agent.raw('/tasks', { method });
    expect([response.status, ((await response.json()) as AnyBody).code]).toEqual([405, 'METHOD_NOT_ALLOWED']);
  });
});

/** Writes bytes to the server's port and reads what it says until it hangs up. */
function rawAnswer(bytes: string): Promise<string> {
  const { hostname, port } = new URL(lotseUrl());
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
    socket.on('end', () => resolve(answer)).on('error', reject);
  });
}

describe('writes that get in each other’s way', () => {
  test('a stale correction is refused with what stands there now', async () => {
    const clerk = await signIn('abh-clerk');
    const { caseId, personId } = await newArrival();
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
    expect(await personsCalled(other.familyName)).toEqual([]);
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
    expect(await personsCalled(request.person.familyName)).toHaveLength(1);
  });

  test('of two windows that complete a task with different values, one counts, in the case file as in the process', async () => {
    // given
    const { userTaskKey, personId, processInstanceKey } = await newArrival();
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
    const { userTaskKey } = await newArrival();
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
    const { userTaskKey } = await newArrival();
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

describe('who asks', () => {
  test.each([
    ['another site', { origin: 'https://evil.example' }],
    ['no site', { origin: 'null' }],
    ['a site that the browser calls foreign', { 'sec-fetch-site': 'cross-site' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
  ])('a write from %s is refused', async (_what, headers) => {
    const sent = newPerson();
    expectRefusal(await agent.post('/persons', sent, { headers }), 403, 'FOREIGN_ORIGIN');
    expect(await personsCalled(sent.familyName)).toEqual([]);
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

describe('models', () => {
  const bomb = '<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><b>&b;</b>';
  const outside = '<?xml version="1.0"?><!DOCTYPE b SYSTEM "file:///etc/passwd"><b/>';
  const endless = '=count(for i in 1..100000, j in 1..100000 return i + j) > 0';
  const formWith = (hide: string, fields = 1) =>
    JSON.stringify({
      type: 'default',
      id: `hostile-${randomUUID()}`,
      schemaVersion: 16,
      executionPlatform: 'Camunda Cloud',
      executionPlatformVersion: '8.5.0',
      components: Array.from({ length: fields }, (_, index) => ({
        type: 'textfield',
        id: `Field_${index}`,
        key: `field${index}`,
        label: `Feld ${index}`,
        conditional: { hide },
      })),
    });

  test.each([
    ['an entity bomb', 'bomb.bpmn', bomb, 'XML_DOCTYPE'],
    ['an external entity', 'outside.dmn', outside, 'XML_DOCTYPE'],
    ['a megabyte and more', 'large.bpmn', `<?xml version="1.0"?><a>${'x'.repeat(2 * 1024 * 1024)}</a>`, 'MODEL_TOO_LARGE'],
    ['no model', 'none.form', '{"components":', 'FORM_MALFORMED'],
  ])('%s is found before anything reads it, and not deployed', async (_what, name, content, code) => {
    const checked = await designer.post('/validations', { resources: [{ name, content }] });
    expect([checked.status, checked.body.findings.map((finding: { code: string }) => finding.code)]).toEqual([200, [code]]);
    const refused = await designer.post('/deployments', { resources: [{ name, content }], comment: 'Versuch' });
    expectRefusal(refused, 422, 'MODEL_HAS_ERRORS');
    expect(refused.body.difference.findings[0].code).toBe(code);
  });

  test.each(['../up.bpmn', '/etc/passwd.bpmn', 'a\u0000.bpmn', 'a.exe', '.bpmn', 'C:\\a.bpmn'])(
    'a file called "%s"',
    async (name) => {
      const refused = await designer.post('/deployments', { resources: [{ name, content: '<a/>' }], comment: 'Versuch' });
      expectRefusal(refused, 422, 'INVALID_REQUEST');
      expect(refused.body.field).toBe('resources.0.name');
    },
  );

  test('fifty megabytes do not get as far as the checks', async () => {
    const content = 'x'.repeat(50 * 1024 * 1024);
    expectRefusal(await designer.post('/validations', { resources: [{ name: 'a.bpmn', content }] }), 413, 'BODY_TOO_LARGE');
  });

  test('a form whose conditions never end, deployed past the checks, holds nobody up', async () => {
    // given a task with a form of fifty such conditions
    const schema = formWith(endless, 50);
    const processId = `hostile-${randomUUID()}`;
    await zeebe.deployResource({ name: `${processId}.form`, form: Buffer.from(schema) });
    await zeebe.deployResource({
      name: `${processId}.bpmn`,
      process: processWithForm(processId, (JSON.parse(schema) as { id: string }).id),
    });
    const { processInstanceKey } = await zeebe.createProcessInstance({ bpmnProcessId: processId, variables: {} });
    const page = await eventually(
      () => agent.get(`/tasks?processInstanceKey=${processInstanceKey}`),
      ({ body }) => body.items.length === 1,
    );

    // when
    const startedAt = Date.now();
    const completed = await agent.post(`/tasks/${page.body.items[0].userTaskKey}/complete`, { values: {} });

    // then
    expect(completed.status).toBe(200);
    expect(Date.now() - startedAt).toBeLessThan(8_000);
  });
});

function processWithForm(processId: string, formId: string): Buffer {
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
    id="definitions" targetNamespace="http://bpmn.io/schema/bpmn">
  <bpmn:process id="${processId}" isExecutable="true">
    <bpmn:startEvent id="Start"><bpmn:outgoing>Flow_1</bpmn:outgoing></bpmn:startEvent>
    <bpmn:sequenceFlow id="Flow_1" sourceRef="Start" targetRef="Task" />
    <bpmn:userTask id="Task">
      <bpmn:extensionElements>
        <zeebe:userTask /><zeebe:formDefinition formId="${formId}" /><zeebe:assignmentDefinition candidateGroups="sc-agent" />
      </bpmn:extensionElements>
      <bpmn:incoming>Flow_1</bpmn:incoming><bpmn:outgoing>Flow_2</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:sequenceFlow id="Flow_2" sourceRef="Task" targetRef="End" />
    <bpmn:endEvent id="End"><bpmn:incoming>Flow_2</bpmn:incoming></bpmn:endEvent>
  </bpmn:process>
</bpmn:definitions>`);
}
