/** Finds the Lotse that runs on a data directory, or starts one for as long as it is needed. */
import type { Runtime } from '../runtime-file.ts';
import { readRuntime, startLotse } from './lotse-process.ts';

export interface RunningLotse extends Runtime {
  /** Stops it if it was started here. */
  release(): Promise<void>;
}

/** @throws Error with what it said last when it can't be started */
export async function findOrStartLotse(
  dataDirectory: string,
  rootDirectory: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<RunningLotse> {
  const running = await readRuntime(dataDirectory);
  if (running !== null && isRunning(running.pid)) return { ...running, release: () => Promise.resolve() };
  const lotse = await startLotse({ dataDirectory, rootDirectory, environment });
  return {
    ...lotse.runtime,
    async release() {
      await lotse.end('SIGTERM');
    },
  };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
