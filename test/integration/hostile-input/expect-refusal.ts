import { anonymous, type AnyBody, type ApiAnswer } from '../api-client.ts';

const jsonProblem = /^application\/problem\+json/;

/** Every refusal is a problem+json with a code and a sentence in both languages, and never shows how the server is made. */
export function expectRefusal({ status, headers, body }: ApiAnswer<AnyBody>, expectedStatus: number, code: string): void {
  expect([status, body.code]).toEqual([expectedStatus, code]);
  expect(headers.get('content-type')).toMatch(jsonProblem);
  expect(body).toMatchObject({ status, details: { de: expect.any(String), en: expect.any(String) } });
  expect(JSON.stringify(body)).not.toMatch(/node_modules|\.ts:\d|at Object\./);
}

/** Whatever was sent, the server goes on serving. */
export async function expectServerAlive(): Promise<void> {
  expect((await anonymous().get('/health/live')).status).toBe(200);
}
