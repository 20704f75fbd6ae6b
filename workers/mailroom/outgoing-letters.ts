/** Where letters go for the print room or the post to fetch them. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface OutgoingLetters {
  /**
   * Puts a letter there as a whole or not at all; the same name replaces the file, so a letter that is handed over twice
   * after a crash is printed once.
   *
   * @param name file name without a path
   */
  put(name: string, content: Uint8Array): Promise<void>;
}

/** A folder that the print room empties. */
export function folderOfLetters(folder: string): OutgoingLetters {
  return {
    async put(name, content) {
      await mkdir(folder, { recursive: true });
      const unfinished = join(folder, `.${name}.part`);
      await writeFile(unfinished, content, { mode: 0o600, flush: true });
      await rename(unfinished, join(folder, name));
    },
  };
}
