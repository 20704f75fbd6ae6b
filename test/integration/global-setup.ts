/** Starts the whole of Lotse once for all integration tests: real engine, real store, movable engine clock. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

declare global {
  var lotseUnderTest: ChildProcess | undefined;
}

const startWithinMs = 300_000;

/** With MONGODB_URI or ZEEBE_GRPC_ADDRESS in the environment the tests use what is there; those that need more say so. */
export default async function startLotse(): Promise<void> {
  if (process.env.MONGODB_URI !== undefined || process.env.ZEEBE_GRPC_ADDRESS !== undefined) return;
  const dataDirectory = await mkdtemp(join(tmpdir(), 'lotse-test-'));
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: resolve(__dirname, '../..'),
    env: {
      ...process.env,
      NODE_ENV: 'test',
      LOTSE_DATA_DIR: dataDirectory,
      LOTSE_ENGINE_CONTROLLED_CLOCK: 'true',
      LOTSE_LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  globalThis.lotseUnderTest = child;
  const runtime = await runtimeFile(child, join(dataDirectory, 'run', 'runtime.json'));
  Object.assign(process.env, {
    LOTSE_URL: runtime.url,
    LOTSE_TEST_DATA_DIR: dataDirectory,
    LOTSE_MANAGEMENT_ADDRESS: runtime.managementAddress,
    MONGODB_URI: runtime.mongoUri,
    ZEEBE_GRPC_ADDRESS: runtime.grpcAddress,
    ZEEBE_REST_ADDRESS: runtime.restAddress,
  });
}

/** Lotse writes it when everything is ready. */
async function runtimeFile(child: ChildProcess, path: string): Promise<Record<string, string>> {
  const deadline = Date.now() + startWithinMs;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`Lotse ended with ${child.exitCode} before it was ready.`);
    if (Date.now() > deadline) throw new Error('Lotse was not ready in time.');
    try {
      return JSON.parse(await readFile(path, 'utf8')) as Record<string, string>;
    } catch {
      await delay(200);
    }
  }
}
