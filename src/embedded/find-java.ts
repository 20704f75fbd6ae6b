/** Finds a Java that the engine runs on. The `java` on PATH is often older than another one installed beside it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';

import { StartupError } from './startup-error.ts';

const oldestJava = 21;

export interface Java {
  /** Absolute path of the program. */
  executable: string;
  /** As the installation states it, e.g. `25.0.3`. */
  version: string;
}

/** Directories that hold one Java home per entry, with what lies between the entry and its home. */
const installationRoots: { root: string; inside: string }[] = [
  { root: '/usr/lib/jvm', inside: '' },
  { root: '/Library/Java/JavaVirtualMachines', inside: 'Contents/Home' },
  { root: '/opt/java', inside: '' },
  { root: 'C:\\Program Files\\Java', inside: '' },
  { root: 'C:\\Program Files\\Eclipse Adoptium', inside: '' },
];

/**
 * The first Java of at least version 21, looking at JAVA_HOME, PATH and the usual places in this order.
 * @throws StartupError that names what was found instead
 */
export function findJava(environment: Readonly<Record<string, string>>, roots = installationRoots): Java {
  const tooOld: Java[] = [];
  for (const executable of candidates(environment, roots)) {
    const version = versionOf(executable);
    if (version === null) continue;
    if (majorVersion(version) >= oldestJava) return { executable, version };
    tooOld.push({ executable, version });
  }
  const found = tooOld.map(({ executable, version }) => `${version} (${executable})`).join(', ');
  throw new StartupError(
    `The process engine needs Java ${oldestJava} or newer. Found: ${found || 'none'}. ` +
      `Install one (for example Temurin ${oldestJava}) and set JAVA_HOME to it if it is not found by itself.`,
  );
}

function candidates(environment: Readonly<Record<string, string>>, roots: { root: string; inside: string }[]): string[] {
  const program = process.platform === 'win32' ? 'java.exe' : 'java';
  const directories = [
    ...(environment['JAVA_HOME'] ? [path.join(environment['JAVA_HOME'], 'bin')] : []),
    ...(environment['PATH'] ?? '').split(path.delimiter).filter((directory) => directory !== ''),
    ...roots.flatMap(({ root, inside }) =>
      existsSync(root)
        ? readdirSync(root)
            .sort()
            .map((entry) => path.join(root, entry, inside, 'bin'))
        : [],
    ),
  ];
  const programs = directories.map((directory) => path.join(directory, program)).filter((file) => existsSync(file));
  return [...new Set(programs.map((file) => realpathSync(file)))];
}

/** Reads the `release` file of the installation, and only asks the program itself where that is missing. */
function versionOf(executable: string): string | null {
  const release = path.join(path.dirname(executable), '..', 'release');
  if (existsSync(release)) {
    const stated = /^JAVA_VERSION="([^"]+)"/m.exec(readFileSync(release, 'utf8'))?.[1];
    if (stated !== undefined) return stated;
  }
  const { stderr } = spawnSync(executable, ['-version'], { encoding: 'utf8', timeout: 20_000 });
  return /version "([^"]+)"/.exec(stderr)?.[1] ?? null;
}

/** `1.8.0_402` is Java 8, `21.0.2` is Java 21. */
function majorVersion(version: string): number {
  const [first = '0', second = '0'] = version.split('.');
  return Number.parseInt(first === '1' ? second : first, 10);
}
