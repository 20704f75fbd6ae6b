/** From the start command to the user task visible through the API, one at a time. */
import type { BenchLotse } from '../bench-lotse.ts';
import type { Figure } from '../figure.ts';
import type { Counts } from '../options.ts';
import { clientOf, group, openCases, startUntilVisible } from '../start-benefits.ts';
import { percentile } from '../statistics.ts';

const warmUpRounds = 20;

export async function measureLatency(lotse: BenchLotse, { latencyRounds }: Counts): Promise<Figure[]> {
  const people = await lotse.people([group], 1);
  const cases = await openCases(people, latencyRounds);
  const durations: number[] = [];
  for (const [index, benchCase] of [...cases.slice(0, warmUpRounds), ...cases].entries()) {
    const startedAt = performance.now();
    await startUntilVisible(clientOf(people, 0), benchCase);
    if (index >= Math.min(warmUpRounds, cases.length)) durations.push(performance.now() - startedAt);
  }
  return [
    {
      part: 'latency',
      name: `start until task visible, median of ${durations.length}`,
      value: percentile(durations, 0.5),
      unit: 'ms',
      target: { atMost: 250 },
    },
    {
      part: 'latency',
      name: 'start until task visible, 99th percentile',
      value: percentile(durations, 0.99),
      unit: 'ms',
      target: { atMost: 1000 },
    },
  ];
}
