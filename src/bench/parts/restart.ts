/** From `npm start` on a data directory that has been used before until the API says that everything is up. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Figure } from '../figure.ts';
import type { Place } from '../place.ts';
import { runtimeFile, type Runtime } from '../../runtime-file.ts';

const giveUpAfterMs = 180_000;

/** @param name of the data directory; its Lotse must be stopped */
export async function measureRestart(place: Place, name: string): Promise<Figure[]> {
  const dataDirectory = path.join(place.directory, name);
  const startedAt = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: place.rootDirectory,
    env: { ...place.environment, LOTSE_DATA_DIR: dataDirectory },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const ended = once(child, 'exit');
  try {
    const runtime = await ready(dataDirectory);
    const seconds = (performance.now() - startedAt) / 1000;
    process.kill(runtime.pid, 'SIGTERM');
    return [{ part: 'restart', name: 'second npm start until ready', value: seconds, unit: 's', target: { atMost: 25 } }];
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

async function ready(dataDirectory: string): Promise<Runtime> {
  const deadline = Date.now() + giveUpAfterMs;
  while (Date.now() < deadline) {
    const runtime = await readFile(runtimeFile(dataDirectory), 'utf8').then(
      (text) => JSON.parse(text) as Runtime,
      () => null,
    );
    if (runtime !== null && (await fetch(`${runtime.url}/api/health`)).ok) return runtime;
    await delay(50);
  }
  throw new Error('Lotse was not ready again within three minutes.');
}
