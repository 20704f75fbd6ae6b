import { randomUUID } from 'node:crypto';
import { open, rename } from 'node:fs/promises';
import path from 'node:path';

/**
 * The file appears whole or not at all, and is on the disk when this returns. Meanwhile its name begins with a dot.
 * @param mode as in `chmod`; who reads it may be another user of the group
 */
export async function writeAtomically(file: string, content: string | Uint8Array, mode = 0o660): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${randomUUID()}.tmp`);
  const handle = await open(temporary, 'w', mode);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, file);
}
