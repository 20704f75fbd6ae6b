/** What a scenario acts on: a Lotse of its own whose clock can be moved, its people and its partners. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { startLotse } from '../demo/lotse-process.ts';
import { openOffice, type Office } from '../demo/office.ts';
import { openPartners, type Partners } from '../demo/partners.ts';
import { connectZeebe } from '../zeebe/client.ts';
import { engineCommands, type EngineCommands } from '../zeebe/commands.ts';
import { moveEngineClock } from './move-engine-clock.ts';

export interface World {
  /** Whoever worked before the clock was moved far has to sign in again, as in life. */
  office: () => Office;
  partners: Partners;
  engine: EngineCommands;
  now(): Date;
  /** The clock of Lotse and of its engine goes forward; never back. */
  passMs(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

/** Lotse looks that often how far its clock has been moved. */
const noticedWithinMs = 50;

/** @throws Error with what Lotse said last when it can't be started */
export async function openWorld(rootDirectory: string, environment: Record<string, string | undefined>): Promise<World> {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'lotse-scenarios-'));
  const clockFile = path.join(dataDirectory, 'clock-ahead-ms');
  const movedClock = pathToFileURL(path.join(rootDirectory, 'src/scenarios/moved-clock.js'));
  movedClock.searchParams.set('file', clockFile);
  let aheadMs = 0;
  await writeFile(clockFile, String(aheadMs));
  const lotse = await startLotse({
    rootDirectory,
    dataDirectory,
    environment: {
      ...environment,
      NODE_ENV: 'test',
      NODE_OPTIONS: `--import=${movedClock.href}`,
      LOTSE_LOG_LEVEL: 'warn',
      LOTSE_ENGINE_CONTROLLED_CLOCK: 'true',
    },
  });
  const { url, grpcAddress, restAddress, managementAddress } = lotse.runtime;
  const zeebe = connectZeebe({ grpcAddress, restAddress });
  const folder = (name: string): string => path.join(dataDirectory, 'partner', name);
  let office = openOffice(url);

  return {
    office: () => office,
    partners: openPartners({ outbox: folder('outbox'), inbox: folder('inbox') }),
    engine: engineCommands(zeebe, restAddress),
    now: () => new Date(Date.now() + aheadMs),
    async passMs(milliseconds) {
      aheadMs += milliseconds;
      await writeFile(clockFile, String(aheadMs));
      await delay(noticedWithinMs);
      await moveEngineClock(managementAddress, milliseconds);
      office = openOffice(url);
    },
    async close() {
      await zeebe.close();
      await lotse.end('SIGTERM');
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
