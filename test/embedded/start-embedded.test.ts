import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { loadConfig } from '../../src/config.ts';
import { startEmbedded } from '../../src/embedded/index.ts';

const log = pino({ level: 'silent' });
let dataDirectory: string;
let projection: Server;
let port: number;

beforeEach(async () => {
  dataDirectory = mkdtempSync(path.join(tmpdir(), 'lotse-embedded-'));
  projection = createServer().listen(0, '127.0.0.1');
  await once(projection, 'listening');
  ({ port } = projection.address() as AddressInfo);
});

afterEach(() => {
  projection.close();
  rmSync(dataDirectory, { recursive: true, force: true });
});

/** With engine and store elsewhere, and a program that listens for the record stream already. */
function start(services: string) {
  const environment = {
    LOTSE_DATA_DIR: dataDirectory,
    MONGODB_URI: 'mongodb://127.0.0.1:1/lotse',
    ZEEBE_GRPC_ADDRESS: '127.0.0.1:1',
    ZEEBE_REST_ADDRESS: 'http://127.0.0.1:1',
    LOTSE_EXPORTER_PORT: String(port),
  };
  return startEmbedded(loadConfig([`--services=${services}`], environment, dataDirectory), log);
}

test('workers start on a machine where the projection listens already', async () => {
  const embedded = await start('web,workers');

  expect(embedded.exporter.port).toBe(port);
  await embedded.stop();
});

test('a second projection on the same port is refused by name of the port', async () => {
  await expect(start('projection')).rejects.toThrow(`Port ${port} on 127.0.0.1 is in use`);
});
