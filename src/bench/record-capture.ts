/** Takes the engine's record stream in Lotse's place, as fast as it can, and keeps what came. */
import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';

export interface RecordCapture {
  /** Bodies of the bulk requests as the exporter sent them, in their order. */
  bulks: Buffer[];
  /** Records so far. */
  count(): number;
  close(): Promise<void>;
}

const newLine = 0x0a;

export async function captureRecords(host: string, port: number): Promise<RecordCapture> {
  const bulks: Buffer[] = [];
  let records = 0;

  async function take(request: IncomingMessage): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    if (request.method !== 'POST') return;
    const body = Buffer.concat(chunks);
    bulks.push(body);
    records += body.reduce((lines, byte) => (byte === newLine ? lines + 1 : lines), 0) / 2;
  }

  const server = createServer((request, response) => {
    void take(request).then(() => {
      response.setHeader('x-elastic-product', 'Elasticsearch');
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ took: 0, errors: false, items: [], acknowledged: true }));
    });
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    bulks,
    count: () => records,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The same records in bulks of at least so many, as an exporter with a longer delay would send them. */
export function inBiggerBulks(bulks: readonly Buffer[], records: number): Buffer[] {
  const bigger: Buffer[] = [];
  let parts: Buffer[] = [];
  let lines = 0;
  for (const bulk of bulks) {
    parts.push(bulk);
    lines += bulk.reduce((count, byte) => (byte === newLine ? count + 1 : count), 0);
    if (lines < records * 2) continue;
    bigger.push(Buffer.concat(parts));
    parts = [];
    lines = 0;
  }
  return parts.length === 0 ? bigger : [...bigger, Buffer.concat(parts)];
}
