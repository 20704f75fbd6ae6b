import type { z } from 'zod';
import type { incidentGroupsSchema, incidentPageSchema, incidentQuerySchema, IncidentFilter } from '../../contracts/incident.ts';
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

interface Group {
  _id: string;
  errorType: string;
  example: string;
  count: number;
  firstSeen: Date;
  lastSeen: Date;
  lastDay: number;
}

interface Place {
  _id: { causeKey: string; bpmnProcessId: string; elementId: string };
  count: number;
}

const dayMs = 24 * 60 * 60 * 1000;

/** Open incidents by cause, the most frequent first. */
export async function groupIncidents(
  { readModel, now }: ApiDeps,
  filter: IncidentFilter,
): Promise<z.input<typeof incidentGroupsSchema>> {
  const $match = incidentConditions(filter, 'OPEN') as Record<string, unknown>;
  const dayAgo = new Date(now().getTime() - dayMs);
  const [groups, places] = await Promise.all([
    readModel.incidents.aggregate<Group>([
      { $match },
      { $sort: { createdAt: -1 } },
      {
        $group: {
          _id: '$causeKey',
          errorType: { $first: '$errorType' },
          example: { $first: '$errorMessage' },
          count: { $sum: 1 },
          firstSeen: { $min: '$createdAt' },
          lastSeen: { $max: '$createdAt' },
          lastDay: { $sum: { $cond: [{ $gte: ['$createdAt', dayAgo] }, 1, 0] } },
        },
      },
    ]),
    readModel.incidents.aggregate<Place>([
      { $match },
      {
        $group: {
          _id: { causeKey: '$causeKey', bpmnProcessId: '$bpmnProcessId', elementId: '$elementId' },
          count: { $sum: 1 },
        },
      },
    ]),
  ]);
  const items = groups.map(({ _id, firstSeen, lastSeen, ...group }) => ({
    causeKey: _id,
    ...group,
    firstSeen: firstSeen.toISOString(),
    lastSeen: lastSeen.toISOString(),
    places: places
      .filter(({ _id: place }) => place.causeKey === _id)
      .map(({ _id: { bpmnProcessId, elementId }, count }) => ({ processDefinitionId: bpmnProcessId, elementId, count }))
      .sort((a, b) => b.count - a.count),
  }));
  return { items: items.sort((a, b) => b.count - a.count || (a.lastSeen < b.lastSeen ? 1 : -1)) };
}
