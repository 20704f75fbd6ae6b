import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { writeAtomically } from '../write-atomically.ts';

/** A folder that somebody outside empties: the bank client, the cash office, the print room. */
export function outgoingFolder(folder: string): { put(name: string, content: string | Uint8Array): Promise<void> } {
  return {
    async put(name, content) {
      await mkdir(folder, { recursive: true });
      await writeAtomically(path.join(folder, name), content, 0o600);
    },
  };
}
