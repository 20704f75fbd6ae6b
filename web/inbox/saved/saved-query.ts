/** A saved filter is a filter of the address, kept on the server under other names. */
import type { z } from 'zod';
import type { inboxQuerySchema, InboxQuery } from '../../../src/contracts/saved-filter.ts';
import { sortOf, viewOf, type InboxFilter } from '../filter/inbox-filter.ts';

export function queryOf(filter: InboxFilter): z.input<typeof inboxQuerySchema> {
  return {
    view: viewOf(filter),
    sort: sortOf(filter),
    ...(filter.process === undefined ? {} : { processDefinitionId: filter.process }),
    ...(filter.urgency === undefined ? {} : { urgency: filter.urgency }),
    ...(filter.text === undefined ? {} : { text: filter.text }),
  };
}

export function filterOfQuery({ view, processDefinitionId, urgency, text, sort }: InboxQuery): InboxFilter {
  return {
    view,
    ...(processDefinitionId === undefined ? {} : { process: processDefinitionId }),
    ...(urgency === undefined ? {} : { urgency }),
    ...(text === undefined ? {} : { text }),
    ...(sort === 'dueAt' ? {} : { sort }),
  };
}

/** Whether the address shows just what was saved. */
export function showsQuery(filter: InboxFilter, query: InboxQuery): boolean {
  return JSON.stringify(queryOf(filter)) === JSON.stringify(queryOf(filterOfQuery(query)));
}
