import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { findJava } from '../../src/embedded/find-java.ts';

describe('findJava', () => {
  let directory: string;

  beforeEach(() => (directory = realpathSync(mkdtempSync(path.join(tmpdir(), 'lotse-java-')))));
  afterEach(() => rmSync(directory, { recursive: true }));

  /** An installation as far as the search looks at one. */
  function install(name: string, version: string, { releaseFile = true } = {}): string {
    const home = path.join(directory, name);
    mkdirSync(path.join(home, 'bin'), { recursive: true });
    const executable = path.join(home, 'bin', 'java');
    writeFileSync(executable, `#!/bin/sh\necho 'openjdk version "${version}" 2026-01-20' >&2\n`);
    chmodSync(executable, 0o755);
    if (releaseFile) writeFileSync(path.join(home, 'release'), `IMPLEMENTOR="Test"\nJAVA_VERSION="${version}"\n`);
    return home;
  }
  const roots = (): { root: string; inside: string }[] => [{ root: path.join(directory, 'jvm'), inside: '' }];

  it('passes over an old java on PATH and takes a newer one from the usual places', () => {
    const old = install('old', '17.0.15');
    const recent = install('jvm/temurin-25', '25.0.3');

    const java = findJava({ PATH: path.join(old, 'bin') }, roots());

    expect(java).toEqual({ executable: path.join(recent, 'bin', 'java'), version: '25.0.3' });
  });

  it('prefers JAVA_HOME to PATH', () => {
    const home = install('home', '21.0.2');
    const onPath = install('path', '25');

    expect(findJava({ JAVA_HOME: home, PATH: path.join(onPath, 'bin') }, roots()).version).toBe('21.0.2');
  });

  it('asks the program itself where the installation states no version', () => {
    const home = install('home', '22.0.1', { releaseFile: false });

    expect(findJava({ JAVA_HOME: home }, roots()).version).toBe('22.0.1');
  });

  it('says what it found when everything is too old, also in the notation of Java 8', () => {
    const eight = install('eight', '1.8.0_402');
    const seventeen = install('jvm/seventeen', '17.0.15');

    const search = (): unknown => findJava({ JAVA_HOME: eight }, roots());

    expect(search).toThrow(/Java 21 or newer.*1\.8\.0_402.*17\.0\.15/);
    expect(search).toThrow(path.join(seventeen, 'bin', 'java'));
  });

  it('says so when there is none at all', () => {
    expect(() => findJava({ PATH: directory }, roots())).toThrow('Found: none');
  });
});
