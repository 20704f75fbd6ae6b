import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { lockDataDirectory } from '../../src/embedded/lock.ts';
import { identify } from '../../src/embedded/process-identity.ts';

describe('lockDataDirectory', () => {
  let directory: string;
  let lockFile: string;

  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'lotse-lock-'));
    lockFile = path.join(directory, 'lock.json');
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('is refused while the owner runs, and names the owner and the directory', async () => {
    const owner = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    writeFileSync(lockFile, JSON.stringify(identify(owner.pid!)));

    const take = (): unknown => lockDataDirectory(directory);

    expect(take).toThrow(`process ${owner.pid}`);
    expect(take).toThrow(directory);
    owner.kill('SIGKILL');
    await once(owner, 'exit');
  });

  it('is taken over from an owner that was killed', async () => {
    const owner = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    writeFileSync(lockFile, JSON.stringify(identify(owner.pid!)));
    owner.kill('SIGKILL');
    await once(owner, 'exit');

    const unlock = lockDataDirectory(directory);

    unlock();
    expect(existsSync(lockFile)).toBe(false);
  });

  it('is taken over when the process id now belongs to another process', () => {
    writeFileSync(lockFile, JSON.stringify({ pid: process.ppid, began: 'long ago' }));

    expect(() => lockDataDirectory(directory)()).not.toThrow();
  });
});
