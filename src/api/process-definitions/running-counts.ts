import type { ReadModel } from '../../read-model/read-model.ts';

export interface RunningCount {
  running: number;
  withIncident: number;
}

export const nothingRuns: RunningCount = { running: 0, withIncident: 0 };

/** Instances that have not ended, by processDefinitionKey. */
export async function runningCounts(readModel: ReadModel, processDefinitionKey?: string): Promise<Map<string, RunningCount>> {
  const counts = await readModel.processInstances.aggregate<RunningCount & { _id: string }>([
    { $match: { ...(processDefinitionKey === undefined ? {} : { processDefinitionKey }), state: 'ACTIVE' } },
    {
      $group: {
        _id: '$processDefinitionKey',
        running: { $sum: 1 },
        withIncident: { $sum: { $cond: ['$hasIncident', 1, 0] } },
      },
    },
  ]);
  return new Map(counts.map(({ _id, running, withIncident }) => [_id, { running, withIncident }]));
}
