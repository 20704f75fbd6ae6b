/** Chooses the program of the embedded store: a mongod on PATH, a newer secantusd-rs on PATH, else the pinned wheel. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

import type { EmbeddedConfig } from './embedded-config.ts';
import type { Progress } from './fetch-engine.ts';
import { fetchStore, storeVersion } from './fetch-store.ts';
import { StartupError } from './startup-error.ts';

export interface StoreProgram {
  kind: 'mongod' | 'secantusdb';
  executable: string;
  /** Names the data directory: formats can't read one another's files. */
  dataFormat: string;
}

/** What `cargo install secantus-mdb` gives at the version that was examined. */
const newerSecantus = '0.5.3-beta.196';
const oldestMongod = [4, 4] as const;

type Choice = Pick<EmbeddedConfig, 'store' | 'cacheDirectory' | 'childEnvironment'>;

/**
 * @param keep data format that the data directory already holds, which wins over the order of choice
 * @throws StartupError when the chosen or kept one is not to be had
 */
export async function chooseStoreProgram(config: Choice, keep: string | null, onProgress: Progress): Promise<StoreProgram> {
  const found = await find(config, keep, onProgress);
  if (keep === null || found.dataFormat === keep) return found;
  throw new StartupError(
    `The data directory holds data of the store ${keep}, but ${found.dataFormat} would be started, which can't read them. ` +
      'Start without --store, install the former store again, choose another LOTSE_DATA_DIR, or start empty with --fresh.',
  );
}

async function find(config: Choice, keep: string | null, onProgress: Progress): Promise<StoreProgram> {
  const { choice } = config.store;
  const search = config.childEnvironment['PATH'] ?? '';
  if (choice === 'mongodb') return downloadedMongod(config);
  const mongod = choice === 'embedded' || keep?.startsWith('secantusdb') ? null : mongodOnPath(search);
  if (mongod !== null) return mongod;
  if (choice === 'mongod')
    throw new StartupError(`--store=mongod: no mongod of version ${oldestMongod.join('.')} or newer is on PATH.`);
  const newer = keep === secantus('', storeVersion).dataFormat ? null : newerSecantusOnPath(search);
  return newer ?? secantus(await fetchStore(config, onProgress), storeVersion);
}

function secantus(executable: string, version: string): StoreProgram {
  return { kind: 'secantusdb', executable, dataFormat: `secantusdb-${version}` };
}

function mongodOnPath(search: string): StoreProgram | null {
  const executable = onPath('mongod', search);
  const version = executable === null ? null : /v(\d+)\.(\d+)/.exec(versionText(executable));
  if (executable === null || version === null) return null;
  const [major, minor] = [Number(version[1]), Number(version[2])];
  const isNewEnough = major > oldestMongod[0] || (major === oldestMongod[0] && minor >= oldestMongod[1]);
  return isNewEnough ? { kind: 'mongod', executable, dataFormat: 'mongodb' } : null;
}

function newerSecantusOnPath(search: string): StoreProgram | null {
  const executable = onPath('secantusd-rs', search);
  return executable !== null && versionText(executable).includes(` ${newerSecantus}`)
    ? secantus(executable, newerSecantus)
    : null;
}

function versionText(executable: string): string {
  try {
    return execFileSync(executable, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 20_000 });
  } catch {
    return '';
  }
}

function onPath(program: string, search: string): string | null {
  const file = process.platform === 'win32' ? `${program}.exe` : program;
  const candidates = search.split(path.delimiter).filter((directory) => directory !== '');
  return candidates.map((directory) => path.join(directory, file)).find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Only on request: it downloads a MongoDB from its maker, which not every network lets through. */
async function downloadedMongod({ cacheDirectory }: Choice): Promise<StoreProgram> {
  const packageName = 'mongodb-memory-server-core';
  let library: { MongoBinary: { getPath(options: { downloadDir: string; version: string }): Promise<string> } };
  try {
    library = (await import(packageName)) as typeof library;
  } catch (cause) {
    throw new StartupError(`--store=mongodb needs the package ${packageName}: run "npm install --no-save ${packageName}" once.`, {
      cause,
    });
  }
  const executable = await library.MongoBinary.getPath({ downloadDir: path.join(cacheDirectory, 'mongodb'), version: '8.0.4' });
  return { kind: 'mongod', executable, dataFormat: 'mongodb' };
}
