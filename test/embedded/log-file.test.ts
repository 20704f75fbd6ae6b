import { closeSync, existsSync, mkdtempSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { LogFile } from '../../src/embedded/log-file.ts';

describe('LogFile', () => {
  let directory: string;

  beforeEach(() => (directory = mkdtempSync(path.join(tmpdir(), 'lotse-log-'))));
  afterEach(() => rmSync(directory, { recursive: true }));

  it('moves old content away while somebody goes on writing, and keeps three old files', () => {
    const log = new LogFile(path.join(directory, 'logs', 'engine.log'));
    const writer = log.open();

    for (const line of ['first', 'second', 'third', 'fourth', 'fifth']) {
      writeSync(writer, `${line}\n`);
      log.rotate(1);
    }
    writeSync(writer, 'now\n');
    closeSync(writer);

    const content = ['', '.1', '.2', '.3'].map((suffix) => readFileSync(`${log.path}${suffix}`, 'utf8'));
    expect(content).toEqual(['now\n', 'fifth\n', 'fourth\n', 'third\n']);
    expect(existsSync(`${log.path}.4`)).toBe(false);
  });

  it('gives the last lines, and nothing before the first', () => {
    const log = new LogFile(path.join(directory, 'engine.log'));
    expect(log.lastLines(2)).toBe('');

    const writer = log.open();
    writeSync(writer, 'a\nb\nc\n');
    closeSync(writer);

    expect(log.lastLines(2)).toBe('b\nc');
  });
});
