import type { z } from 'zod';
import type { incidentPageSchema, incidentQuerySchema } from '../../contracts/incident.ts';
import type { IncidentDocument } from '../../read-model/incidents.ts';
import type { ApiDeps } from '../deps.ts';
import { cutPage, olderThan } from '../newest-first.ts';
import { incidentConditions } from './incident-filter.ts';
import { presentIncidents } from './present-incidents.ts';

/** Newest first. */
export async function listIncidents(
  deps: ApiDeps,
  { limit, cursor, state, ...filter }: z.output<typeof incidentQuerySchema>,
): Promise<z.input<typeof incidentPageSchema>> {
  const conditions = incidentConditions(filter, state);
  const { incidents } = deps.readModel;
  const [found, total] = await Promise.all([
    incidents
      .find({ $and: [conditions, olderThan('createdAt', cursor)] })
      .sort({ createdAt: -1, _id: -1 })
      .limit(limit + 1)
      .lean<IncidentDocument[]>(),
    incidents.countDocuments(conditions),
  ]);
  const { page, nextCursor } = cutPage(found, limit, ({ createdAt }) => createdAt);
  return { items: await presentIncidents(deps, page), nextCursor, total };
}
