import type { Filters } from '../../shared/address-filters.ts';

/** `view=single` lists incidents one by one instead of by cause. */
export const incidentFilterNames = [
  'view',
  'state',
  'causeKey',
  'processDefinitionId',
  'elementId',
  'processInstanceKey',
  'errorType',
] as const;
export type IncidentFilters = Filters<(typeof incidentFilterNames)[number]>;

/** What the API filters by, without what only the page needs. */
export function apiFilter({ view: _view, state: _state, ...filter }: IncidentFilters): Omit<IncidentFilters, 'view' | 'state'> {
  return filter;
}
