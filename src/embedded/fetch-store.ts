/**
 * Fetches the embedded store: SecantusDB's server, a program inside a wheel of the Python package index. Its disk format
 * changes between versions, so the version is pinned, and the wheels are pinned by their hashes.
 */
import { chmodSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Progress } from './fetch-engine.ts';
import { installOnce } from './install-once.ts';
import { runProgram } from './run-program.ts';
import { StartupError } from './startup-error.ts';

export const storeVersion = '0.6.0b17';

/** Linux x86_64, Linux arm64, macOS arm64, Windows. */
const wheelHashes = [
  'fe8ccfd1295c872c92a4c4c13c5a6a1dead88b2ff3b9aafb361406ec8aac4d14',
  '690fed7d7268bf7e90aeb2c8a5b390b32b34685170df9a304f961713e30540fe',
  '030a69eabbbb0761c244c0d041c1aa89df17680b26c98b374030f61b1c890aec',
  '2002515e1ae0c4f419ea94f55cef2611391ca8c6e17f866284c86d033d5061c4',
];

interface StoreSource {
  cacheDirectory: string;
  childEnvironment: Readonly<Record<string, string>>;
}

const whenMissing =
  'Install Python 3 with pip, or install MongoDB (mongod on PATH), or set MONGODB_URI to a MongoDB that runs elsewhere.';

/** The path of the store's program; only the first call needs the network. */
export async function fetchStore({ cacheDirectory, childEnvironment }: StoreSource, onProgress: Progress): Promise<string> {
  const python = process.platform === 'win32' ? 'python' : 'python3';
  const folder = await installOnce(path.join(cacheDirectory, 'store'), `secantusdb-${storeVersion}`, async (target) => {
    onProgress(`Data store SecantusDB ${storeVersion}: asking pip (22 MB)`);
    const requirements = path.join(target, 'requirements.txt');
    writeFileSync(requirements, `secantusdb==${storeVersion} ${wheelHashes.map((hash) => `--hash=sha256:${hash}`).join(' ')}\n`);
    const choice = ['--no-deps', '--only-binary=:all:', '--python-version', '3.11', '--implementation', 'cp', '--abi', 'cp311'];
    const quiet = ['--disable-pip-version-check', '--progress-bar', 'off', '--require-hashes'];
    await runProgram({
      executable: python,
      args: ['-m', 'pip', 'download', ...quiet, ...choice, '--requirement', requirements, '--dest', target],
      environment: childEnvironment,
      whenMissing,
    });
    const wheel = readdirSync(target).find((file) => file.endsWith('.whl'));
    if (wheel === undefined) throw new StartupError(`pip brought no wheel of secantusdb ${storeVersion}. ${whenMissing}`);
    onProgress(`Data store SecantusDB ${storeVersion}: unpacking`);
    await runProgram({
      executable: python,
      args: ['-m', 'zipfile', '-e', path.join(target, wheel), target],
      environment: childEnvironment,
      whenMissing,
    });
    rmSync(path.join(target, wheel));
    // The archive carries no permissions as Python unpacks it.
    chmodSync(programIn(target), 0o755);
  });
  return programIn(folder);
}

function programIn(folder: string): string {
  const program = path.join(folder, 'secantusdb.scripts', process.platform === 'win32' ? 'secantusd-rs.exe' : 'secantusd-rs');
  if (!existsSync(program))
    throw new StartupError(`The wheel of secantusdb ${storeVersion} holds no program ${program}. ${whenMissing}`);
  return program;
}
