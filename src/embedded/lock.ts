/** One Lotse per data directory: engine and store would destroy each other's files. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { identify, isRunning, type ProcessIdentity } from './process-identity.ts';
import { StartupError } from './startup-error.ts';

/**
 * Takes the lock and returns how to give it back. A lock whose owner no longer runs is taken over.
 * @throws StartupError when another Lotse runs on this directory
 */
export function lockDataDirectory(dataDirectory: string): () => void {
  // Personal data: nobody else on this machine may look inside.
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  const lockFile = path.join(dataDirectory, 'lock.json');
  const ownFile = path.join(dataDirectory, `lock.${process.pid}.json`);
  writeFileSync(ownFile, JSON.stringify(identify(process.pid)));
  try {
    while (!link(ownFile, lockFile)) {
      const owner = read(lockFile);
      if (owner !== null && owner.pid !== process.pid && isRunning(owner)) {
        throw new StartupError(
          `Another Lotse (process ${owner.pid}) already runs on the data directory ${dataDirectory}. ` +
            'Stop it first, or choose another directory with LOTSE_DATA_DIR.',
        );
      }
      if (owner !== null) putAside(lockFile, owner);
    }
  } finally {
    rmSync(ownFile, { force: true });
  }
  return () => {
    if (read(lockFile)?.pid === process.pid) rmSync(lockFile, { force: true });
  };
}

/** A link appears with its content complete and fails when the name is taken: of two starts at once only one gets it. */
function link(ownFile: string, lockFile: string): boolean {
  try {
    linkSync(ownFile, lockFile);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function read(file: string): ProcessIdentity | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Moves the stale lock away; if another start has replaced it in between, that lock is put back. */
function putAside(lockFile: string, stale: ProcessIdentity): void {
  const aside = `${lockFile}.${process.pid}.stale`;
  try {
    renameSync(lockFile, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = read(aside);
  if (moved !== null && (moved.pid !== stale.pid || moved.began !== stale.began)) link(aside, lockFile);
  rmSync(aside, { force: true });
}
