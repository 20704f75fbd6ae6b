/** What happened in a case, newest first, put together from the process, the case file and the departments' own acts. */
import type { Actor } from '../../contracts/actor.ts';
import type { TimelineEntry, TimelineQuery } from '../../contracts/case.ts';
import type { ApiDeps } from '../deps.ts';
import {
  caseEntries,
  conflictEntries,
  documentEntries,
  dutyReportEntries,
  fieldEntries,
  handOverEntries,
  noteEntries,
  processEntries,
  taskEntries,
  type SourceEntry,
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
  { limit, cursor, kind, department }: TimelineQuery,
): Promise<TimelinePage> {
  const record = await deps.caseFile.cases.get(caseId);
  const sources = [
    processEntries,
    taskEntries,
    handOverEntries,
    documentEntries,
    noteEntries,
    fieldEntries,
    conflictEntries,
    dutyReportEntries,
  ];
  const entries = (await Promise.all(sources.map((source) => source(deps, actor, record)))).flat();
  const wanted = (await withDepartments(deps, [...caseEntries(record), ...entries])).filter(
    (entry) =>
      (kind === undefined || kind.includes(entry.kind)) && (department === undefined || entry.departments.includes(department)),
  );
  const sorted = wanted.sort((a, b) => compare(placeOf(b), placeOf(a)));
  const rest = cursor === undefined ? sorted : sorted.filter((entry) => compare(placeOf(entry), cursor) < 0);
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rest.length > limit && last !== undefined ? placeOf(last) : null };
}

/** Whose work an entry is: what it says itself, or where the person belongs who did it. */
async function withDepartments({ identity }: ApiDeps, entries: SourceEntry[]): Promise<TimelineEntry[]> {
  const [accounts, { groups }] = await Promise.all([identity.accounts.list(), identity.organisation.read()]);
  const departmentOf = new Map(groups.map(({ key, department }) => [key, department]));
  const groupsOf = new Map(accounts.map((account) => [account.accountId, account.groups]));
  return entries.map((entry) => {
    const {
      departments = [],
      fromGroups = [],
      toGroups = [],
      parties = [],
    } = entry.details as Record<string, string[] | undefined>;
    const named = [...departments, ...parties];
    const acting = [...fromGroups, ...toGroups, ...(named.length > 0 ? [] : (groupsOf.get(entry.by ?? '') ?? []))];
    const all = [...named, ...acting.flatMap((group) => departmentOf.get(group) ?? [])];
    return { ...entry, departments: [...new Set(all)] };
  });
}

/** Sortable as text; the id tells apart what happened in the same millisecond. */
function placeOf({ at, id }: TimelineEntry): string {
  return `${at}|${id}`;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
