import type { Filters } from '../../shared/address-filters.ts';
import type { Query } from '../../shared/api/request.ts';
import { endOfDay, startOfDay } from '../../shared/german-day.ts';

export const auditFilterNames = [
  'from',
  'until',
  'accountId',
  'action',
  'outcome',
  'purpose',
  'resourceKind',
  'resourceId',
  'caseId',
] as const;
export type AuditFilters = Filters<(typeof auditFilterNames)[number]>;

/** `from` and `until` are days, both included. */
export function auditQueryOf({ from, until, ...same }: AuditFilters): Query {
  return {
    ...same,
    from: from === undefined ? undefined : startOfDay(from),
    until: until === undefined ? undefined : endOfDay(until),
  };
}
