/** What the data of a directory were written with, so that another version does not destroy or miss them. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import { replaceFile } from './replace-file.ts';
import { StartupError } from './startup-error.ts';

export interface Manifest {
  engineVersion: string | null;
  /** `dataFormat` of the store. */
  storeFormat: string | null;
}

const nothing: Manifest = { engineVersion: null, storeFormat: null };

export function readManifest(dataDirectory: string): Manifest {
  const file = path.join(dataDirectory, 'manifest.json');
  return existsSync(file) ? { ...nothing, ...(JSON.parse(readFileSync(file, 'utf8')) as Partial<Manifest>) } : nothing;
}

export function noteInManifest(dataDirectory: string, change: Partial<Manifest>): void {
  replaceFile(path.join(dataDirectory, 'manifest.json'), JSON.stringify({ ...readManifest(dataDirectory), ...change }, null, 2));
}

/**
 * The engine carries its data forward to a newer version, never back.
 * @throws StartupError
 */
export function checkEngineVersion(wanted: string, present: string | null): void {
  if (present === null || wanted.localeCompare(present, 'en', { numeric: true }) >= 0) return;
  throw new StartupError(
    `The data directory was last used with engine ${present}; engine ${wanted} can't read it. ` +
      `Start with --engine=${present}, choose another LOTSE_DATA_DIR, or start empty with --fresh.`,
  );
}

/** Everything that Lotse itself wrote there; a foreign file in the directory stays. */
export function emptyDataDirectory(dataDirectory: string): void {
  for (const entry of ['engine', 'store', 'partner', 'payments', 'logs', 'run', 'manifest.json', 'secrets.json']) {
    rmSync(path.join(dataDirectory, entry), { recursive: true, force: true });
  }
}
