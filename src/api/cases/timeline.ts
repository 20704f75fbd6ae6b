/** What happened in a case, newest first, put together from the process, the case file and the departments' own acts. */
import type { Actor } from '../../contracts/actor.ts';
import type { TimelineEntry } from '../../contracts/case.ts';
import type { ApiDeps } from '../deps.ts';
import {
  caseEntries,
  conflictEntries,
  documentEntries,
  fieldEntries,
  handOverEntries,
  noteEntries,
  processEntries,
  taskEntries,
} from './timeline-entries.ts';

export interface TimelinePage {
  items: TimelineEntry[];
  nextCursor: string | null;
}

/** Newer entries don't move the page: the cursor names the last entry shown. @throws NotFound */
export async function readTimeline(
  deps: ApiDeps,
  actor: Actor,
  caseId: string,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<TimelinePage> {
  const record = await deps.caseFile.cases.get(caseId);
  const sources = [processEntries, taskEntries, handOverEntries, documentEntries, noteEntries, fieldEntries, conflictEntries];
  const entries = (await Promise.all(sources.map((source) => source(deps, actor, record)))).flat();
  const sorted = [...caseEntries(record), ...entries].sort((a, b) => compare(placeOf(b), placeOf(a)));
  const rest = cursor === undefined ? sorted : sorted.filter((entry) => compare(placeOf(entry), cursor) < 0);
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rest.length > limit && last !== undefined ? placeOf(last) : null };
}

/** Sortable as text; the id tells apart what happened in the same millisecond. */
function placeOf({ at, id }: TimelineEntry): string {
  return `${at}|${id}`;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
