import { rm } from 'node:fs/promises';

export default async function stopLotseUnderTest(): Promise<void> {
  if (globalThis.lotseUnderTest === undefined) return;
  await globalThis.lotseUnderTest.end('SIGTERM');
  const directory = process.env.LOTSE_TEST_DATA_DIR;
  if (directory !== undefined) await rm(directory, { recursive: true, force: true });
}
