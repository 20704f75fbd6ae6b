/**
 * Sends captured bulks one after the other, each when the one before is answered, as the engine's exporter does. A process of its
 * own, because the exporter does not work in Lotse's process either.
 */
import { readFile } from 'node:fs/promises';
import http from 'node:http';

export interface Replay {
  /** Bodies of bulk requests, each followed by an empty line. */
  file: string;
  url: string;
  authorization: string;
}

function send({ url, authorization }: Replay, agent: http.Agent, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { authorization, 'content-type': 'application/x-ndjson', 'content-length': Buffer.byteLength(body) };
    const request = http.request(`${url}/_bulk`, { agent, method: 'POST', headers }, (response) => {
      response.resume().once('end', () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`The receiver answered ${response.statusCode}.`));
      });
    });
    request.once('error', reject).end(body);
  });
}

async function replay(what: Replay): Promise<void> {
  const bodies = (await readFile(what.file, 'utf8')).split('\n\n').filter((body) => body !== '');
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  process.send?.('ready');
  await new Promise((resolve) => process.once('message', resolve));
  for (const body of bodies) await send(what, agent, `${body}\n`);
  agent.destroy();
  process.send?.('sent');
  process.disconnect();
}

process.once('message', (what: Replay) => {
  replay(what).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  });
});
