import type { z } from 'zod';
import type { incidentGroupsSchema, IncidentFilter } from '../../contracts/incident.ts';
import { todayInGermany } from '../../contracts/today-in-germany.ts';
import type { ApiDeps } from '../deps.ts';
import { definitionNames } from '../process-instances/present-instances.ts';
import { careOf } from './cause-care.ts';
import { incidentConditions } from './incident-filter.ts';

interface Group {
  _id: string;
  errorType: string;
  example: string;
  count: number;
  lastSeen: Date;
  lastDay: number;
}

interface Place {
  _id: { causeKey: string; bpmnProcessId: string; elementId: string };
  /** Of one of them: versions name an element alike, or nearly. */
  processDefinitionKey: string;
  count: number;
}

interface Day {
  _id: { causeKey: string; day: Date };
  count: number;
  first: Date;
}

const dayMs = 24 * 60 * 60 * 1000;
const shownDays = 14;
const timezone = 'Europe/Berlin';

/** Open incidents by cause, the most frequent first. */
export async function groupIncidents(deps: ApiDeps, filter: IncidentFilter): Promise<z.input<typeof incidentGroupsSchema>> {
  const { readModel, now } = deps;
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
          processDefinitionKey: { $max: '$processDefinitionKey' },
          count: { $sum: 1 },
        },
      },
    ]),
  ]);
  const causeKeys = groups.map(({ _id }) => _id);
  const [history, care, definitions] = await Promise.all([
    daysOf(deps, filter, causeKeys),
    careOf(deps, causeKeys),
    definitionNames(readModel, [...new Set(places.map(({ processDefinitionKey }) => processDefinitionKey))]),
  ]);
  const shown = lastDays(now());
  const items = groups.map(({ _id: causeKey, lastSeen, ...group }) => {
    const days = history.filter(({ _id }) => _id.causeKey === causeKey);
    const counts = new Map(days.map(({ _id, count }) => [todayInGermany(_id.day), count]));
    const first = Math.min(lastSeen.getTime(), ...days.map((each) => each.first.getTime()));
    return {
      causeKey,
      ...group,
      firstSeen: new Date(first).toISOString(),
      lastSeen: lastSeen.toISOString(),
      perDay: shown.map((day) => ({ day, count: counts.get(day) ?? 0 })),
      places: places
        .filter(({ _id: place }) => place.causeKey === causeKey)
        .map(({ _id: { bpmnProcessId, elementId }, processDefinitionKey, count }) => ({
          processDefinitionId: bpmnProcessId,
          elementId,
          elementName: definitions.get(processDefinitionKey)?.elements[elementId]?.name ?? null,
          count,
        }))
        .sort((a, b) => b.count - a.count),
      care: care(causeKey),
    };
  });
  return { items: items.sort((a, b) => b.count - a.count || (a.lastSeen < b.lastSeen ? 1 : -1)) };
}

/** New ones by cause and day in Germany, those that have been resolved included. */
async function daysOf({ readModel }: ApiDeps, filter: IncidentFilter, causeKeys: readonly string[]): Promise<Day[]> {
  const { state: _open, ...conditions } = incidentConditions(filter, 'OPEN') as Record<string, unknown>;
  return readModel.incidents.aggregate<Day>([
    { $match: { $and: [conditions, { state: { $in: ['OPEN', 'RESOLVED'] }, causeKey: { $in: [...causeKeys] } }] } },
    {
      $group: {
        _id: { causeKey: '$causeKey', day: { $dateTrunc: { date: '$createdAt', unit: 'day', timezone } } },
        count: { $sum: 1 },
        first: { $min: '$createdAt' },
      },
    },
  ]);
}

/** Counted as days of the calendar, of which one has 23 and one 25 hours. */
function lastDays(now: Date): string[] {
  const noon = new Date(`${todayInGermany(now)}T12:00:00Z`).getTime();
  return Array.from({ length: shownDays }, (_, index) =>
    new Date(noon - (shownDays - 1 - index) * dayMs).toISOString().slice(0, 10),
  );
}
