import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { StoreChoice } from '../../src/embedded/embedded-config.ts';
import { storeVersion } from '../../src/embedded/fetch-store.ts';
import { chooseStoreProgram, type StoreProgram } from '../../src/embedded/store-program.ts';

describe('chooseStoreProgram', () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'lotse-store-'));
    // The cache already holds the wheel's program, so that nothing is fetched.
    writeProgram(path.join(directory, 'cache/store', `secantusdb-${storeVersion}`, 'secantusdb.scripts'), 'secantusd-rs', '');
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  function writeProgram(folder: string, name: string, version: string): void {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, name), `#!/bin/sh\necho "${version}"\n`);
    chmodSync(path.join(folder, name), 0o755);
  }
  const onPath = (name: string, version: string): void => writeProgram(path.join(directory, 'bin'), name, version);
  const choose = (choice: StoreChoice = 'auto', keep: string | null = null): Promise<StoreProgram> =>
    chooseStoreProgram(
      {
        store: { uri: null, choice },
        cacheDirectory: path.join(directory, 'cache'),
        childEnvironment: { PATH: path.join(directory, 'bin') },
      },
      keep,
      () => undefined,
    );

  it('takes the pinned wheel when PATH has nothing', async () => {
    expect(await choose()).toMatchObject({ kind: 'secantusdb', dataFormat: `secantusdb-${storeVersion}` });
  });

  it('takes a mongod on PATH first, but not one before 4.4', async () => {
    onPath('mongod', 'db version v4.2.24');
    expect((await choose()).kind).toBe('secantusdb');

    onPath('mongod', 'db version v8.0.4');
    expect(await choose()).toMatchObject({ kind: 'mongod', executable: path.join(directory, 'bin', 'mongod') });
    expect((await choose('embedded')).kind).toBe('secantusdb');
  });

  it('takes the examined newer secantusd-rs on PATH before the wheel, but no other version', async () => {
    onPath('secantusd-rs', 'secantusd-rs 0.5.3-beta.999');
    expect((await choose()).dataFormat).toBe(`secantusdb-${storeVersion}`);

    onPath('secantusd-rs', 'secantusd-rs 0.5.3-beta.196');
    expect((await choose()).dataFormat).toBe('secantusdb-0.5.3-beta.196');
  });

  it('stays with the store that wrote the data, whatever appears on PATH later', async () => {
    onPath('mongod', 'db version v8.0.4');
    onPath('secantusd-rs', 'secantusd-rs 0.5.3-beta.196');

    expect((await choose('auto', `secantusdb-${storeVersion}`)).dataFormat).toBe(`secantusdb-${storeVersion}`);
  });

  it('refuses to start beside data that it could not read', async () => {
    await expect(choose('auto', 'mongodb')).rejects.toThrow(/holds data of the store mongodb.*--fresh/s);
    await expect(choose('mongod')).rejects.toThrow('no mongod of version 4.4');
  });
});
