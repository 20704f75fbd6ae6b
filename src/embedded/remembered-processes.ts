/**
 * Which processes run on a data directory, on disk. Normally the warden ends the children of a Lotse that was killed; where
 * the warden was killed too, the next start finds them here.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { isRunning, signal, type ProcessIdentity } from './process-identity.ts';
import { replaceFile } from './replace-file.ts';

export function rememberProcess(dataDirectory: string, name: string, identity: ProcessIdentity): void {
  replaceFile(fileOf(dataDirectory, name), JSON.stringify(identity));
}

export function forgetProcess(dataDirectory: string, name: string): void {
  rmSync(fileOf(dataDirectory, name), { force: true });
}

/** Ends every remembered process that still runs and waits until it is gone. Call only with the data directory locked. */
export async function endRemembered(dataDirectory: string, graceMs: number): Promise<string[]> {
  const directory = path.join(dataDirectory, 'run');
  mkdirSync(directory, { recursive: true });
  const names = readdirSync(directory).flatMap((file) =>
    file.endsWith('.pid.json') ? [file.slice(0, -'.pid.json'.length)] : [],
  );
  const ended = await Promise.all(names.map((name) => endOne(dataDirectory, name, graceMs)));
  return names.filter((_, index) => ended[index]);
}

async function endOne(dataDirectory: string, name: string, graceMs: number): Promise<boolean> {
  const file = fileOf(dataDirectory, name);
  if (!existsSync(file)) return false;
  const identity = JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity;
  const wasRunning = isRunning(identity);
  signal(identity, 'SIGTERM');
  const deadline = Date.now() + graceMs;
  while (isRunning(identity)) {
    if (Date.now() > deadline) signal(identity, 'SIGKILL');
    await delay(50);
  }
  rmSync(file, { force: true });
  return wasRunning;
}

function fileOf(dataDirectory: string, name: string): string {
  return path.join(dataDirectory, 'run', `${name}.pid.json`);
}
