import type { z } from 'zod';
import type { elementStatisticsSchema, statisticsQuerySchema } from '../../contracts/process-definition.ts';
import type { ApiDeps } from '../deps.ts';

interface Counted {
  _id: string;
  count: number;
}

interface Ended {
  _id: string;
  completed: number;
  terminated: number;
  durationMs: number;
  longestMs: number;
}

/** Tokens and incidents as they are now, and what has ended in the period, by element. */
export async function elementStatistics(
  { readModel }: ApiDeps,
  processDefinitionKey: string,
  { from, to }: z.output<typeof statisticsQuerySchema>,
): Promise<z.input<typeof elementStatisticsSchema>> {
  const days = { ...(from === undefined ? {} : { $gte: from }), ...(to === undefined ? {} : { $lte: to }) };
  const [running, active, incidents, ended] = await Promise.all([
    readModel.processInstances.countDocuments({ processDefinitionKey, state: 'ACTIVE' }),
    readModel.processInstances.aggregate<Counted>([
      { $match: { processDefinitionKey, state: 'ACTIVE' } },
      { $unwind: '$activeElements' },
      { $group: { _id: '$activeElements.elementId', count: { $sum: 1 } } },
    ]),
    readModel.incidents.aggregate<Counted>([
      { $match: { processDefinitionKey, state: 'OPEN' } },
      { $group: { _id: '$elementId', count: { $sum: 1 } } },
    ]),
    readModel.elementStatistics.aggregate<Ended>([
      { $match: { processDefinitionKey, ...(Object.keys(days).length === 0 ? {} : { day: days }) } },
      {
        $group: {
          _id: '$elementId',
          completed: { $sum: '$completed' },
          terminated: { $sum: '$terminated' },
          durationMs: { $sum: '$durationMs' },
          longestMs: { $max: '$longestMs' },
        },
      },
    ]),
  ]);
  const count = (counted: Counted[], elementId: string) => counted.find(({ _id }) => _id === elementId)?.count ?? 0;
  const elementIds = [...new Set([...active, ...incidents, ...ended].map(({ _id }) => _id))];
  const elements = elementIds.map((elementId) => {
    const past = ended.find(({ _id }) => _id === elementId);
    const completed = past?.completed ?? 0;
    return {
      elementId,
      active: count(active, elementId),
      incidents: count(incidents, elementId),
      completed,
      terminated: past?.terminated ?? 0,
      averageDurationMs: past && completed > 0 ? past.durationMs / completed : null,
      longestDurationMs: past && completed > 0 ? past.longestMs : null,
    };
  });
  return { processDefinitionKey, running, elements };
}
