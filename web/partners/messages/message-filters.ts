import type { Filters } from '../../shared/address-filters.ts';

export const messageFilterNames = ['view', 'partner'] as const;

const views: Readonly<Record<string, Record<string, string>>> = { out: { direction: 'OUT' }, in: { direction: 'IN' }, all: {} };

/** What the page asks the API for; without a view, what a person has to clarify. */
export function messageQuery({
  view,
  partner,
}: Filters<(typeof messageFilterNames)[number]>): Record<string, string | undefined> {
  return { ...((view === undefined ? undefined : views[view]) ?? { attention: 'true' }), partnerKind: partner };
}
