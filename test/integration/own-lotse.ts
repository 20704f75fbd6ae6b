/** A Lotse of one test's own, with its own engine, store and data: it may be killed, started again and stopped at will. */
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { carryRatesForward } from '../../src/demo/carry-rates-forward.ts';
import { readRuntime, startLotse, type LotseProcess } from '../../src/demo/lotse-process.ts';
import { openOffice } from '../../src/demo/office.ts';
import { nextMonthStart } from '../../src/demo/script.ts';
import type { Runtime } from '../../src/runtime-file.ts';

export interface OwnLotse {
  url: string;
  dataDirectory: string;
  /** What runtime.json says now: addresses and process ids. */
  runtime(): Promise<Runtime>;
  /** Sends a signal to Lotse's own process and resolves when it has ended, with its exit code (null: killed). */
  end(signal: NodeJS.Signals): Promise<number | null>;
  /** Resolves when it has ended by itself, with its exit code. */
  ended(): Promise<number | null>;
  /** Starts it again on the same data directory and port; resolves when it is ready. */
  startAgain(): Promise<void>;
  /** What it called a fault of its own in its log: the errors behind each answer 500. Ask before the data is deleted. */
  faults(): Promise<unknown[]>;
  /** Stops what still runs and deletes the data. */
  dispose(): Promise<void>;
}

export interface OwnLotseOptions {
  args?: string[];
  environment?: Record<string, string>;
  /** Years of rates that have not been announced are carried forward to this one; left out: to that of the next month. */
  ratesUntil?: number;
}

export const rootDirectory = resolve(__dirname, '../..');

/** The environment of this run without the addresses of the Lotse that the other tests use. */
export function ownEnvironment(): Record<string, string | undefined> {
  const { MONGODB_URI: _store, ZEEBE_GRPC_ADDRESS: _grpc, ZEEBE_REST_ADDRESS: _rest, ...others } = process.env;
  return { ...others, NODE_ENV: 'test', LOTSE_LOG_LEVEL: 'warn' };
}

/** Whatever reads the environment of the tests talks to this Lotse then, as long as the file runs. */
export async function askThisLotse(lotse: OwnLotse): Promise<void> {
  const { mongoUri, grpcAddress, restAddress } = await lotse.runtime();
  Object.assign(process.env, {
    LOTSE_URL: lotse.url,
    LOTSE_TEST_DATA_DIR: lotse.dataDirectory,
    MONGODB_URI: mongoUri,
    ZEEBE_GRPC_ADDRESS: grpcAddress,
    ZEEBE_REST_ADDRESS: restAddress,
  });
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export async function startOwnLotse({ args = [], environment = {}, ratesUntil }: OwnLotseOptions = {}): Promise<OwnLotse> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'lotse-own-'));
  const port = await freePort();
  const start = (): Promise<LotseProcess> =>
    startLotse({
      rootDirectory,
      dataDirectory,
      args: [`--port=${port}`, ...args],
      environment: { ...ownEnvironment(), ...environment },
    });

  let lotse = await start();
  await carryRatesForward(openOffice(lotse.runtime.url), ratesUntil ?? Number(nextMonthStart().slice(0, 4)));
  return {
    url: `http://127.0.0.1:${port}`,
    dataDirectory,
    async runtime() {
      const runtime = await readRuntime(dataDirectory);
      if (runtime === null) throw new Error('Lotse does not run.');
      return runtime;
    },
    end: (signal) => lotse.end(signal),
    ended: () => lotse.ended(),
    async startAgain() {
      lotse = await start();
    },
    async faults() {
      const lines = (await readFile(join(dataDirectory, 'logs', 'lotse.log'), 'utf8')).split('\n');
      const failed = lines.filter((line) => line.includes('"code":"INTERNAL"'));
      return failed.map((line) => (JSON.parse(line) as { err: unknown }).err);
    },
    async dispose() {
      await lotse.end('SIGTERM');
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
