import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { outgoingFolder } from '../../src/composition/outgoing-folder.ts';

test('leaves one whole file under its name', async () => {
  // given
  const folder = await mkdtemp(path.join(tmpdir(), 'outgoing-'));
  const files = outgoingFolder(path.join(folder, 'out'));

  // when
  await files.put('a.csv', 'first');
  await files.put('a.csv', 'second');

  // then
  expect(await readdir(path.join(folder, 'out'))).toEqual(['a.csv']);
  expect(await readFile(path.join(folder, 'out', 'a.csv'), 'utf8')).toBe('second');
  await rm(folder, { recursive: true });
});
