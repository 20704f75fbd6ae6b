import type { Filters } from '../../shared/address-filters.ts';
import type { Query } from '../../shared/api/request.ts';
import { endOfDay, startOfDay } from '../../shared/german-day.ts';

export const instanceFilterNames = [
  'state',
  'processDefinitionId',
  'version',
  'hasIncident',
  'elementId',
  'from',
  'to',
  'q',
  'urgency',
  'team',
] as const;
export type InstanceFilters = Filters<(typeof instanceFilterNames)[number]>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What somebody types to find one: a key of the engine, the id of a case, or else a case number. */
function searched(text: string | undefined): Query {
  const given = text?.trim() ?? '';
  if (given === '') return {};
  if (/^\d{10,20}$/.test(given)) return { processInstanceKey: given };
  return uuid.test(given) ? { caseId: given } : { caseNumber: given };
}

/** Running ones unless the address says otherwise; `from` and `to` are days of the start, both included. */
export function queryOf({ state, q, from, to, urgency, team, ...same }: InstanceFilters): Query {
  const variable = [...(urgency === undefined ? [] : [`urgency=${urgency}`]), ...(team === undefined ? [] : [`team=${team}`])];
  return {
    ...same,
    ...searched(q),
    state: state === 'ALL' ? undefined : (state ?? 'ACTIVE'),
    startedAfter: from === undefined ? undefined : startOfDay(from),
    startedBefore: to === undefined ? undefined : endOfDay(to),
    variable,
  };
}
