import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { checkEngineVersion, emptyDataDirectory, noteInManifest, readManifest } from '../../src/embedded/manifest.ts';

describe('the manifest of a data directory', () => {
  let directory: string;

  beforeEach(() => (directory = mkdtempSync(path.join(tmpdir(), 'lotse-manifest-'))));
  afterEach(() => rmSync(directory, { recursive: true }));

  it('remembers what each part was noted with', () => {
    noteInManifest(directory, { engineVersion: '8.5.8' });
    noteInManifest(directory, { storeFormat: 'mongodb' });

    expect(readManifest(directory)).toEqual({ engineVersion: '8.5.8', storeFormat: 'mongodb' });
  });

  it.each([
    ['8.5.8', '8.5.8'],
    ['8.5.10', '8.5.9'],
    ['8.6.0', '8.5.21'],
  ])('lets engine %s continue the data of %s', (wanted, present) => {
    expect(() => checkEngineVersion(wanted, present)).not.toThrow();
  });

  it('refuses an older engine on newer data and says what to do', () => {
    expect(() => checkEngineVersion('8.5.10', '8.6.0')).toThrow('--engine=8.6.0');
  });

  it('empties what Lotse wrote and leaves what it did not', () => {
    for (const folder of ['engine', 'store', 'mine']) mkdirSync(path.join(directory, folder));
    writeFileSync(path.join(directory, 'secrets.json'), '{}');

    emptyDataDirectory(directory);

    expect(readdirSync(directory)).toEqual(['mine']);
  });
});
