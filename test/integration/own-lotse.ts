/** A Lotse of one test's own, with its own engine, store and data: it may be killed, started again and stopped at will. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
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
  /** Stops what still runs and deletes the data. */
  dispose(): Promise<void>;
}

export interface OwnLotseOptions {
  args?: string[];
  environment?: Record<string, string>;
}

const rootDirectory = resolve(__dirname, '../..');
const startWithinMs = 240_000;

/** The environment of this run without the addresses of the Lotse that the other tests use. */
export function ownEnvironment(): Record<string, string | undefined> {
  const { MONGODB_URI: _store, ZEEBE_GRPC_ADDRESS: _grpc, ZEEBE_REST_ADDRESS: _rest, ...others } = process.env;
  return { ...others, NODE_ENV: 'test', LOTSE_LOG_LEVEL: 'warn' };
}

/** @param logFile gets what it says */
export function spawnLotse(
  args: readonly string[],
  environment: Record<string, string | undefined>,
  logFile: string,
): ChildProcess {
  const output = openSync(logFile, 'a');
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...args], {
    cwd: rootDirectory,
    env: { ...ownEnvironment(), ...environment },
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  return child;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Resolves with the exit code once the process has ended; null when a signal ended it. */
export async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

export async function startOwnLotse({ args = [], environment = {} }: OwnLotseOptions = {}): Promise<OwnLotse> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'lotse-own-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const runtime = async (): Promise<Runtime> =>
    JSON.parse(await readFile(join(dataDirectory, 'run', 'runtime.json'), 'utf8')) as Runtime;
  const logFile = join(dataDirectory, 'lotse.log');
  let child: ChildProcess;

  async function start(): Promise<void> {
    child = spawnLotse([`--port=${port}`, ...args], { ...environment, LOTSE_DATA_DIR: dataDirectory }, logFile);
    const deadline = Date.now() + startWithinMs;
    for (;;) {
      if (child.exitCode !== null) throw new Error(`Lotse ended before it was ready: ${await readFile(logFile, 'utf8')}`);
      if (Date.now() > deadline) throw new Error('Lotse was not ready in time.');
      // A killed Lotse leaves its file behind: only the one of this process counts.
      const running = await runtime().catch(() => null);
      if (running?.pid === child.pid) return;
      await delay(100);
    }
  }

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    child.kill(signal);
    return ended(child);
  }

  await start();
  return {
    url,
    dataDirectory,
    runtime,
    end,
    ended: () => ended(child),
    startAgain: start,
    async dispose() {
      await end('SIGTERM');
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
