/** Counts and durations by element over a period. */
import { allOf, given } from './keyset-page.ts';
import type { ElementStatisticsDocument } from './element-statistics.ts';
import type { ReadModel } from './read-model.ts';

export interface ElementFigures {
  elementId: string;
  elementType: string;
  activated: number;
  completed: number;
  terminated: number;
  /** Mean of those that completed; null when none did. */
  averageMs: number | null;
  longestMs: number;
}

/**
 * Figures of one or several versions of a process.
 * @param period first and last day (`YYYY-MM-DD`, UTC), both included; all days without
 */
export async function findElementFigures(
  readModel: ReadModel,
  processDefinitionKeys: readonly string[],
  period: { from?: string | undefined; to?: string | undefined } = {},
): Promise<ElementFigures[]> {
  const filter = allOf<ElementStatisticsDocument>([
    { processDefinitionKey: { $in: [...processDefinitionKeys] } },
    given(period.from, (from) => ({ day: { $gte: from } })),
    given(period.to, (to) => ({ day: { $lte: to } })),
  ]);
  const figures = await readModel.elementStatistics.aggregate<
    Omit<ElementFigures, 'elementId' | 'averageMs'> & { _id: string; durationMs: number }
  >([
    { $match: filter },
    {
      $group: {
        _id: '$elementId',
        elementType: { $last: '$elementType' },
        activated: { $sum: '$activated' },
        completed: { $sum: '$completed' },
        terminated: { $sum: '$terminated' },
        durationMs: { $sum: '$durationMs' },
        longestMs: { $max: '$longestMs' },
      },
    },
    { $sort: { _id: 1 } },
  ]);
  return figures.map(({ _id, durationMs, ...rest }) => ({
    elementId: _id,
    ...rest,
    averageMs: rest.completed === 0 ? null : Math.round(durationMs / rest.completed),
  }));
}
