import type { Filters } from '../../shared/address-filters.ts';
import type { Query } from '../../shared/api/request.ts';
import { endOfDay, startOfDay } from '../../shared/german-day.ts';
import { conditionsOf, textOfCondition } from './variable-conditions.ts';

/** Those that stand open on the page. */
const commonNames = ['q', 'state', 'processDefinitionId', 'version', 'hasIncident', 'elementId'] as const;
/** Those behind “more filters”. */
export const furtherNames = [
  'from',
  'to',
  'endedFrom',
  'endedTo',
  'longer',
  'shorter',
  'error',
  'urgency',
  'team',
  'where',
] as const;
export const instanceFilterNames = [...commonNames, ...furtherNames] as const;
export type InstanceFilters = Filters<(typeof instanceFilterNames)[number]>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What somebody types to find one: a key of the engine, the id of a case, or else a case number. */
function searched(text: string | undefined): Query {
  const given = text?.trim() ?? '';
  if (given === '') return {};
  if (/^\d{10,20}$/.test(given)) return { processInstanceKey: given };
  return uuid.test(given) ? { caseId: given } : { caseNumber: given };
}

const startOf = (day: string | undefined) => (day === undefined ? undefined : startOfDay(day));
const endOf = (day: string | undefined) => (day === undefined ? undefined : endOfDay(day));

/** Running ones unless the address says otherwise; periods are days, both included. */
export function queryOf(filters: InstanceFilters): Query {
  const { state, q, from, to, endedFrom, endedTo, longer, shorter, error, urgency, team, where, ...same } = filters;
  return {
    ...same,
    ...searched(q),
    state: state === 'ALL' ? undefined : (state ?? 'ACTIVE'),
    startedAfter: startOf(from),
    startedBefore: endOf(to),
    endedAfter: startOf(endedFrom),
    endedBefore: endOf(endedTo),
    longerThan: longer,
    shorterThan: shorter,
    incidentText: error,
    variable: [
      ...(urgency === undefined ? [] : [`urgency=${urgency}`]),
      ...(team === undefined ? [] : [`team=${team}`]),
      ...conditionsOf(where).map(textOfCondition),
    ],
  };
}
