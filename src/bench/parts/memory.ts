/** What engine, store and Lotse hold resident while many tasks are open: real process instances, started through the API. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { BenchCase, BenchLotse } from '../bench-lotse.ts';
import type { Figure } from '../figure.ts';
import { inParallel } from '../in-parallel.ts';
import type { Counts } from '../options.ts';
import { clientOf, group, openCases, startUntilVisible, waitForTasks } from '../start-benefits.ts';

const casesToOpen = 1000;

export async function measureMemory(lotse: BenchLotse, { memoryTasks }: Counts): Promise<Figure[]> {
  const people = await lotse.people([group], 8);
  const open = await lotse.readModel.userTasks.countDocuments({ state: 'CREATED' });
  const missing = Math.max(0, memoryTasks - open);
  const cases = await openCases(people, Math.min(missing, casesToOpen));
  await inParallel(missing, 32, (index) => startUntilVisible(clientOf(people, index), cases[index % cases.length] as BenchCase));
  await waitForTasks(lotse, memoryTasks);
  const tasks = await lotse.readModel.userTasks.countDocuments({ state: 'CREATED' });

  const { pid, engine, store } = lotse.runtime;
  const resident = await residentMegabytes();
  const lotseAlone = familyOf(pid, resident).filter((one) => one !== engine && one !== store);
  const sum = (pids: readonly (number | null)[]): number =>
    pids.reduce<number>((total, one) => total + (resident.get(one ?? 0)?.megabytes ?? 0), 0);
  const figure = (name: string, value: number): Figure => ({ part: 'memory', name, value, unit: 'MB' });
  return [
    figure('engine', sum([engine])),
    figure('store', sum([store])),
    figure('Lotse', sum(lotseAlone)),
    { ...figure(`resident together at ${tasks} open tasks`, sum([engine, store, ...lotseAlone])), target: { atMost: 1536 } },
  ];
}

type Resident = ReadonlyMap<number, { parent: number; megabytes: number }>;

async function residentMegabytes(): Promise<Resident> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
  return new Map(
    stdout
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/).map(Number))
      .map(([pid = 0, parent = 0, kilobytes = 0]) => [pid, { parent, megabytes: kilobytes / 1024 }]),
  );
}

/** The process and all that it has started. */
function familyOf(pid: number, processes: Resident): number[] {
  const children = [...processes].filter(([, { parent }]) => parent === pid).map(([child]) => child);
  return [pid, ...children.flatMap((child) => familyOf(child, processes))];
}
