/** What those who operate Lotse are told: incidents of a new cause, and a part that does not work. */
import type { Health } from '../contracts/health.ts';
import type { IncidentDocument } from '../read-model/incidents.ts';
import type { Occurrence } from './occurrence.ts';
import type { Recipients } from './recipients.ts';

export type SlimIncident = Pick<IncidentDocument, '_id' | 'causeKey' | 'createdAt'>;

/** The group that may repair what does not run. */
const operators = ['admin'];

/** The oldest of each cause: the one that began its group. */
export function firstOfEachCause(incidents: readonly SlimIncident[]): SlimIncident[] {
  const first = new Map<string, SlimIncident>();
  for (const incident of incidents) {
    const known = first.get(incident.causeKey);
    if (known === undefined || incident.createdAt < known.createdAt) first.set(incident.causeKey, incident);
  }
  return [...first.values()];
}

export function incidentGroup({ _id, causeKey, createdAt }: SlimIncident, recipients: Recipients): Occurrence {
  return {
    kind: 'INCIDENT_GROUP',
    target: { kind: 'incidents', id: causeKey },
    which: _id,
    by: null,
    at: createdAt,
    recipients: recipients.groups(operators),
  };
}

/** Parts of Lotse whose trouble concerns operators. */
export const watchedParts = ['engine', 'projection', 'workers', 'partners'] as const;
export type WatchedPart = (typeof watchedParts)[number];

/** Parts that do not work; parts that nobody can ask in this process are missing. */
export function partsInTrouble(health: Pick<Health, WatchedPart>): Set<WatchedPart> {
  return new Set(watchedParts.filter((part) => health[part]?.ok === false));
}

/** @param since when the part was first found not to work */
export function partTrouble(part: WatchedPart, since: Date, recipients: Recipients): Occurrence {
  return {
    kind: 'PART_TROUBLE',
    target: { kind: 'part', id: part },
    which: since.toISOString(),
    by: null,
    at: since,
    recipients: recipients.groups(operators),
  };
}
