/** Where the measurement happens. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Place {
  rootDirectory: string;
  /** Below it lie the data directories; deleted at the end. */
  directory: string;
  environment: Environment;
  remove(): Promise<void>;
}

export async function findPlace(rootDirectory: string, environment: Environment): Promise<Place> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'lotse-bench-'));
  return {
    rootDirectory,
    directory,
    environment: { ...environment, LOTSE_LOG_LEVEL: 'error' },
    remove: () => rm(directory, { recursive: true, force: true, maxRetries: 5 }),
  };
}
