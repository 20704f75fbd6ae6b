/** Puts a downloaded folder into the cache completely or not at all. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const abandonedAfterMs = 60 * 60 * 1000;

/**
 * Returns `<parent>/<name>`, which `fill` makes in an empty folder if it is not there yet. Two starts at once may both fill;
 * the first one to finish wins. A half-filled folder never gets the name.
 */
export async function installOnce(parent: string, name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const target = path.join(parent, name);
  if (existsSync(target)) return target;
  mkdirSync(parent, { recursive: true });
  removeAbandoned(parent);
  const temporary = mkdtempSync(path.join(parent, '.partial-'));
  try {
    await fill(temporary);
    if (!existsSync(target)) rename(temporary, target);
    return target;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function rename(temporary: string, target: string): void {
  try {
    renameSync(temporary, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  }
}

/** Left by a start that was killed during its download. */
function removeAbandoned(parent: string): void {
  for (const entry of readdirSync(parent)) {
    const folder = path.join(parent, entry);
    if (entry.startsWith('.partial-') && Date.now() - statSync(folder).mtimeMs > abandonedAfterMs) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
