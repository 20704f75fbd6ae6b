/** What the inbox shows: a standing view, narrowed by what stands in the address. */
import { inboxViews, type InboxView } from '../../../src/contracts/saved-filter.ts';
import type { Filters } from '../../shared/address-filters.ts';
import { address } from '../../shared/api/request.ts';

export const views = inboxViews;
export type View = InboxView;

export const sorts = ['dueAt', 'urgency', 'createdAt'] as const;
export type Sort = (typeof sorts)[number];

export const urgencies = ['TODAY', 'TWO_DAYS', 'FIVE_DAYS', 'TEN_DAYS'] as const;

/** Parameters of the address that choose the list; the task that is open is part of the path. */
export const filterNames = ['view', 'process', 'urgency', 'text', 'sort'] as const;
export type FilterName = (typeof filterNames)[number];
export type InboxFilter = Filters<FilterName>;

/** The groups' tasks unless the address names another view. */
export function viewOf({ view }: InboxFilter): View {
  return views.find((known) => known === view) ?? 'groups';
}

export function sortOf({ sort }: InboxFilter): Sort {
  return sorts.find((known) => known === sort) ?? 'dueAt';
}

/** Whether something narrows the view. */
export function isNarrowed({ process, urgency, text }: InboxFilter): boolean {
  return [process, urgency, text].some((value) => value !== undefined);
}

type TaskQuery = Record<string, string | number | boolean | undefined>;

function queryOfView(view: View, now: string): TaskQuery {
  switch (view) {
    case 'mine':
      return { scope: 'mine' };
    case 'groups':
      return { scope: 'groups' };
    case 'unassigned':
      return { scope: 'groups', unassigned: true };
    case 'department':
      return { scope: 'department' };
    case 'overdue':
      return { scope: 'groups', dueBefore: now };
    case 'followUps':
      return { scope: 'groups', followUps: 'later' };
  }
}

/** @param now ISO instant that "overdue" is measured by; the same for all pages of one list */
export function pageAddress(filter: InboxFilter, now: string, offset: number, limit: number): string {
  return address('/tasks', {
    ...queryOfView(viewOf(filter), now),
    processDefinitionId: filter.process,
    urgency: filter.urgency,
    text: filter.text,
    sort: sortOf(filter),
    ...(offset === 0 ? {} : { offset }),
    limit,
  });
}

/** The query string of a filter, without `?`; always in the same order, so that equal filters are equal texts. */
export function searchOf(filter: InboxFilter): string {
  const pairs = filterNames.flatMap((name): [string, string][] => {
    const value = filter[name];
    return value === undefined || value === '' ? [] : [[name, value]];
  });
  return new URLSearchParams(pairs).toString();
}

/** The filter of a query string; what is no filter is left out. */
export function filterOf(search: string): InboxFilter {
  const given = new URLSearchParams(search);
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = given.get(name);
      return value === null || value === '' ? [] : [[name, value]];
    }),
  );
}
