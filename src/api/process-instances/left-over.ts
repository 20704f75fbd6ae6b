/** What other conditions have left, for filters that the store can't answer itself. */
import type { QueryFilter } from 'mongoose';
import { InvalidInput } from '../../errors.ts';
import type { ProcessInstanceDocument } from '../../read-model/process-instances.ts';
import type { ApiDeps } from '../deps.ts';

const mostLeftOver = 20_000;

/** @throws InvalidInput FILTER_TOO_BROAD when they are too many to be looked at one by one */
export async function leftOver(
  { readModel }: Pick<ApiDeps, 'readModel'>,
  filter: QueryFilter<ProcessInstanceDocument>,
): Promise<Pick<ProcessInstanceDocument, '_id' | 'startedAt' | 'endedAt'>[]> {
  const found = await readModel.processInstances
    .find(filter, { startedAt: 1, endedAt: 1 })
    .limit(mostLeftOver + 1)
    .lean();
  if (found.length > mostLeftOver) throw new InvalidInput('FILTER_TOO_BROAD', { values: { limit: mostLeftOver } });
  return found;
}
