/**
 * A client of the API that costs little: it runs on the cores that it measures. Connections stay open, and one account's requests
 * share them.
 */
import { randomUUID } from 'node:crypto';
import http from 'node:http';

export interface ApiClient {
  get<Answer>(path: string): Promise<Answer>;
  post<Answer>(path: string, body: unknown): Promise<Answer>;
  close(): void;
}

/** The server closes connections that nobody used for a while, perhaps while the next request is on its way. */
class ConnectionWasClosed extends Error {}

/** @throws Error when the sign-in, and later any request, is answered with an error */
export async function signIn(url: string, login: string, password: string): Promise<ApiClient> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
  const { hostname, port } = new URL(url);
  let cookie = '';

  async function request<Answer>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Answer> {
    const text = body === undefined ? '' : JSON.stringify(body);
    const headers: http.OutgoingHttpHeaders = { cookie };
    if (body !== undefined) {
      headers['content-type'] = 'application/json';
      headers['content-length'] = Buffer.byteLength(text);
      headers['idempotency-key'] = randomUUID();
    }
    try {
      return await send<Answer>(method, path, text, headers);
    } catch (error) {
      if (!(error instanceof ConnectionWasClosed)) throw error;
      return send<Answer>(method, path, text, headers);
    }
  }

  function send<Answer>(method: string, path: string, text: string, headers: http.OutgoingHttpHeaders): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const sent = http.request({ agent, hostname, port, method, path: `/api${path}`, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () => {
          const answer = Buffer.concat(chunks).toString('utf8');
          const { statusCode = 0 } = response;
          if (statusCode >= 400) {
            reject(new Error(`${method} ${path}: ${statusCode} ${answer}`));
            return;
          }
          const [token] = response.headers['set-cookie'] ?? [];
          if (token !== undefined) cookie = token.split(';')[0] ?? '';
          resolve(JSON.parse(answer) as Answer);
        });
      });
      sent.once('error', (error) => reject(sent.reusedSocket ? new ConnectionWasClosed(error.message) : error));
      sent.end(text);
    });
  }

  await request('POST', '/session', { login, password });
  return {
    get: (path) => request('GET', path),
    post: (path, body) => request('POST', path, body),
    close: () => agent.destroy(),
  };
}
