/** Finds the Lotse that runs on a data directory, or starts one for as long as it is needed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { runtimeFile, type Runtime } from '../runtime-file.ts';

export interface RunningLotse extends Runtime {
  /** Stops it if it was started here. */
  release(): Promise<void>;
}

const startWithinMs = 300_000;

async function readRuntime(dataDirectory: string): Promise<Runtime | null> {
  try {
    const runtime = JSON.parse(await readFile(runtimeFile(dataDirectory), 'utf8')) as Runtime;
    process.kill(runtime.pid, 0);
    return runtime;
  } catch {
    return null;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

/** @throws Error when it is not ready within five minutes */
export async function findOrStartLotse(
  dataDirectory: string,
  rootDirectory: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<RunningLotse> {
  const running = await readRuntime(dataDirectory);
  if (running !== null) return { ...running, release: () => Promise.resolve() };
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: rootDirectory,
    env: { ...environment, LOTSE_DATA_DIR: dataDirectory },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const deadline = Date.now() + startWithinMs;
  while (Date.now() < deadline && child.exitCode === null) {
    const started = await readRuntime(dataDirectory);
    if (started !== null) return { ...started, release: () => stop(child) };
    await delay(200);
  }
  await stop(child);
  throw new Error('Lotse could not be started; what it said stands above.');
}
