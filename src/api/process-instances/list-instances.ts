import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { processInstancePageSchema, ProcessInstanceQuery } from '../../contracts/process-instance.ts';
import type { ProcessInstanceDocument } from '../../read-model/process-instances.ts';
import type { ApiDeps } from '../deps.ts';
import { cutPage, olderThan } from '../newest-first.ts';
import { instanceFilter } from './instance-filter.ts';
import { presentInstances } from './present-instances.ts';

/** By any combination of conditions, newest first. */
export async function listInstances(
  deps: ApiDeps,
  actor: Actor,
  query: ProcessInstanceQuery,
): Promise<z.input<typeof processInstancePageSchema>> {
  const filter = await instanceFilter(deps, actor, query);
  if (filter === null) return { items: [], nextCursor: null, total: 0 };
  const { processInstances } = deps.readModel;
  const { limit, cursor } = query;
  const [found, total] = await Promise.all([
    processInstances
      .find({ $and: [filter, olderThan('startedAt', cursor)] })
      .sort({ startedAt: -1, _id: -1 })
      .limit(limit + 1)
      .lean<ProcessInstanceDocument[]>(),
    processInstances.countDocuments(filter),
  ]);
  const { page, nextCursor } = cutPage(found, limit, ({ startedAt }) => startedAt);
  return { items: await presentInstances(deps, page), nextCursor, total };
}
