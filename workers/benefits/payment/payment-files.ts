/** Where payment files go for the cash office or the bank to fetch them. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface PaymentFiles {
  /**
   * Puts a file there as a whole or not at all. The same name replaces the file: an order that is written twice after a crash
   * stays one order, and a bank that has fetched it already knows it by its message id.
   *
   * @param name file name without a path
   */
  put(name: string, content: string): Promise<void>;
}

/** A folder that the bank client or the cash office watches. */
export function folderOfPaymentFiles(folder: string): PaymentFiles {
  return {
    async put(name, content) {
      await mkdir(folder, { recursive: true });
      const unfinished = join(folder, `.${name}.part`);
      await writeFile(unfinished, content, { mode: 0o600, flush: true });
      await rename(unfinished, join(folder, name));
    },
  };
}
