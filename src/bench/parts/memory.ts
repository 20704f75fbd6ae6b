/** What engine, store and Lotse hold resident while many tasks are open: real process instances, started through the API. */
import type { BenchCase, BenchLotse } from '../bench-lotse.ts';
import type { Figure } from '../figure.ts';
import { inParallel } from '../in-parallel.ts';
import type { Counts } from '../options.ts';
import { usageOf } from '../processes.ts';
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

  const { engine, store, lotse: alone } = await usageOf(lotse.runtime);
  const figure = (name: string, value: number): Figure => ({ part: 'memory', name, value, unit: 'MB' });
  return [
    figure('engine', engine.megabytes),
    figure('store', store.megabytes),
    figure('Lotse', alone.megabytes),
    {
      ...figure(`resident together at ${tasks} open tasks`, engine.megabytes + store.megabytes + alone.megabytes),
      target: { atMost: 1536 },
    },
  ];
}
