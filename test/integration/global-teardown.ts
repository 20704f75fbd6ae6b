import { once } from 'node:events';
import { rm } from 'node:fs/promises';

export default async function stopLotse(): Promise<void> {
  const child = globalThis.lotseUnderTest;
  if (child === undefined) return;
  if (child.exitCode === null) {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }
  const directory = process.env.LOTSE_TEST_DATA_DIR;
  if (directory !== undefined) await rm(directory, { recursive: true, force: true });
}
