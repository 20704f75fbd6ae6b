/**
 * Starts per second, 32 at once: through the API until the first user task is visible, and beside it what the client libraries
 * reach on the same broker when they only start. The three take turns, so that what disturbs the machine disturbs all.
 */
import { ZBClient } from 'zeebe-node';
import { connectZeebe } from '../../zeebe/client.ts';
import type { BenchCase, BenchLotse } from '../bench-lotse.ts';
import type { Figure } from '../figure.ts';
import { inParallel } from '../in-parallel.ts';
import type { Counts } from '../options.ts';
import { bpmnProcessId, clientOf, group, openCases, startUntilVisible, variablesOf, waitForTasks } from '../start-benefits.ts';

const atOnce = 32;
const accounts = 8;

interface Contender {
  name: string;
  start(benchCase: BenchCase, index: number): Promise<unknown>;
  seconds: number;
  secondsUntilVisible: number;
}

export async function measureThroughput(lotse: BenchLotse, counts: Counts): Promise<Figure[]> {
  const { throughputStarts: starts, throughputRounds: rounds } = counts;
  const people = await lotse.people([group], accounts);
  const cases = await openCases(people, starts);
  const { runtime } = lotse;
  const sdk = connectZeebe(runtime, { repeats: true });
  const older = new ZBClient(runtime.grpcAddress, { loglevel: 'NONE' });
  const entry = (name: string, start: Contender['start']): Contender => ({ name, start, seconds: 0, secondsUntilVisible: 0 });
  const api = entry('API, until task visible', (benchCase, index) => startUntilVisible(clientOf(people, index), benchCase));
  const raw = entry('@camunda8/sdk', (benchCase) =>
    sdk.createProcessInstance({ bpmnProcessId, variables: variablesOf(benchCase) }),
  );
  const zeebeNode = entry('zeebe-node', (benchCase) =>
    older.createProcessInstance({ bpmnProcessId, variables: variablesOf(benchCase) }),
  );
  let openTasks = await lotse.readModel.userTasks.countDocuments({ state: 'CREATED' });

  async function run(contender: Contender): Promise<{ seconds: number; secondsUntilVisible: number }> {
    const startedAt = performance.now();
    const seconds = await inParallel(starts, atOnce, (index) => contender.start(cases[index] as BenchCase, index));
    openTasks += starts;
    await waitForTasks(lotse, openTasks);
    return { seconds, secondsUntilVisible: (performance.now() - startedAt) / 1000 };
  }

  try {
    await run(api);
    await run(raw);
    for (let round = 0; round < rounds; round += 1) {
      for (const one of [api, raw, zeebeNode]) {
        const { seconds, secondsUntilVisible } = await run(one);
        one.seconds += seconds;
        one.secondsUntilVisible += secondsUntilVisible;
      }
    }
  } finally {
    await Promise.all([sdk.close(), older.close()]);
  }
  const all = starts * rounds;
  return [
    ...[api, raw, zeebeNode].map(({ name, seconds }): Figure => {
      return { part: 'throughput', name: `starts a second: ${name}`, value: all / seconds, unit: '1/s' };
    }),
    {
      part: 'throughput',
      name: '@camunda8/sdk, when one waits for the tasks to be visible as well',
      value: all / raw.secondsUntilVisible,
      unit: '1/s',
    },
    {
      part: 'throughput',
      name: 'API in per cent of @camunda8/sdk',
      value: (raw.seconds / api.seconds) * 100,
      unit: '%',
      target: { atLeast: 80 },
    },
  ];
}
