import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readRuntime, startLotse } from '../../src/demo/lotse-process.ts';
import { writeRuntime } from '../../src/runtime-file.ts';

const startMs = 60_000;

let dataDirectory: string;

beforeEach(() => (dataDirectory = mkdtempSync(path.join(tmpdir(), 'lotse-process-'))));
afterEach(() => rmSync(dataDirectory, { recursive: true, force: true }));

/** Engine and store are said to be elsewhere, so the start fails before it needs them. */
function start(environment: Record<string, string>) {
  const elsewhere = {
    MONGODB_URI: 'mongodb://127.0.0.1:1/lotse',
    ZEEBE_GRPC_ADDRESS: '127.0.0.1:1',
    ZEEBE_REST_ADDRESS: 'http://127.0.0.1:1',
  };
  return startLotse({
    rootDirectory: process.cwd(),
    dataDirectory,
    environment: { ...process.env, ...elsewhere, ...environment },
  });
}

test(
  'a start that fails says what was wrong with the configuration',
  async () => {
    await expect(start({ LOTSE_PORT: 'eight thousand' })).rejects.toThrow(/exit code 2\) before it was ready[^]*LOTSE_PORT/);
  },
  startMs,
);

test(
  'a start that fails leaves the address of the Lotse that runs there',
  async () => {
    // given
    const running = { url: 'http://127.0.0.1:8090', pid: process.pid, mongoUri: '', grpcAddress: '', restAddress: '' };
    writeRuntime(dataDirectory, { ...running, managementAddress: null, engine: null, store: null });
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;

    // when
    const failed = start({ LOTSE_EXPORTER_PORT: String(port) });

    // then
    await expect(failed).rejects.toThrow('before it was ready');
    expect(await readRuntime(dataDirectory)).toMatchObject(running);
    other.close();
  },
  startMs,
);

test(
  'a start that fails later says in words what Lotse has logged',
  async () => {
    // given another program at the port of the record stream
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;

    // when
    const failure: unknown = await start({ LOTSE_EXPORTER_PORT: String(port) }).catch((error: unknown) => error);

    // then
    expect((failure as Error).message).toContain(`\nPort ${port} on 127.0.0.1 is in use by another program.`);
    other.close();
  },
  startMs,
);
