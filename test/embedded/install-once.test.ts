import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { installOnce } from '../../src/embedded/install-once.ts';

describe('installOnce', () => {
  let parent: string;

  beforeEach(() => (parent = mkdtempSync(path.join(tmpdir(), 'lotse-cache-'))));
  afterEach(() => rmSync(parent, { recursive: true }));

  const fillWith = (text: string) => (folder: string) => {
    writeFileSync(path.join(folder, 'program'), text);
    return Promise.resolve();
  };

  it('fills the folder once', async () => {
    await installOnce(parent, '8.5.8', fillWith('first'));
    const folder = await installOnce(parent, '8.5.8', fillWith('second'));

    expect(readFileSync(path.join(folder, 'program'), 'utf8')).toBe('first');
  });

  it('leaves nothing of a download that failed half-way', async () => {
    const failing = async (folder: string): Promise<void> => {
      await fillWith('half')(folder);
      throw new Error('connection lost');
    };

    await expect(installOnce(parent, '8.5.8', failing)).rejects.toThrow('connection lost');

    expect(readdirSync(parent)).toEqual([]);
  });

  it('lets two starts at once both succeed', async () => {
    const folders = await Promise.all(['a', 'b'].map((text) => installOnce(parent, '8.5.8', fillWith(text))));

    expect(new Set(folders).size).toBe(1);
    expect(existsSync(path.join(folders[0]!, 'program'))).toBe(true);
    expect(readdirSync(parent)).toEqual(['8.5.8']);
  });
});
