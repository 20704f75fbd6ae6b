/** Addresses, query strings and methods that do not exist, and bytes that are no HTTP. */
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { type AnyBody, type ApiClient, lotseUrl, signIn } from '../api-client.ts';
import { expectRefusal, expectServerAlive } from './expect-refusal.ts';

let agent: ApiClient;

beforeAll(async () => {
  agent = await signIn('sc-agent');
});

afterEach(expectServerAlive);

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
