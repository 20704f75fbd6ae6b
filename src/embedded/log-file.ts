/**
 * The log of a child process. The child writes to the file itself, so that nothing is lost or blocked when Lotse is busy or
 * gone. It appends, therefore the file can be copied away and emptied while it is being written.
 */
import { copyFileSync, existsSync, mkdirSync, openSync, readSync, renameSync, statSync, truncateSync, closeSync } from 'node:fs';
import path from 'node:path';

const largestBytes = 10 * 1024 * 1024;
const oldFilesKept = 3;
const tailBytes = 16 * 1024;

export class LogFile {
  readonly path: string;

  constructor(file: string) {
    this.path = file;
    mkdirSync(path.dirname(file), { recursive: true });
  }

  /** A descriptor for the child; the caller closes its own copy after the spawn. */
  open(): number {
    this.rotate();
    return openSync(this.path, 'a');
  }

  /** Moves the content to `<file>.1` and so on when it has grown large. */
  rotate(limitBytes = largestBytes): void {
    if (!existsSync(this.path) || statSync(this.path).size < limitBytes) return;
    for (let age = oldFilesKept - 1; age >= 1; age -= 1) {
      if (existsSync(`${this.path}.${age}`)) renameSync(`${this.path}.${age}`, `${this.path}.${age + 1}`);
    }
    copyFileSync(this.path, `${this.path}.1`);
    truncateSync(this.path);
  }

  lastLines(count: number): string {
    if (!existsSync(this.path)) return '';
    const size = statSync(this.path).size;
    const buffer = Buffer.alloc(Math.min(size, tailBytes));
    const descriptor = openSync(this.path, 'r');
    readSync(descriptor, buffer, 0, buffer.length, size - buffer.length);
    closeSync(descriptor);
    return buffer.toString('utf8').trimEnd().split('\n').slice(-count).join('\n');
  }
}
