/** Lists of incidents, and their causes. */
import { allOf, during, given, latestFirst, type Page, type PageQuery } from './keyset-page.ts';
import type { IncidentDocument } from './incidents.ts';
import type { ReadModel } from './read-model.ts';

export interface IncidentFilter {
  state?: IncidentDocument['state'] | undefined;
  causeKey?: string | undefined;
  errorType?: string | undefined;
  processDefinitionId?: string | undefined;
  processDefinitionKey?: string | undefined;
  elementId?: string | undefined;
  processInstanceKey?: string | undefined;
  caseId?: string | undefined;
  createdAfter?: string | undefined;
  createdBefore?: string | undefined;
}

const filterOf = (filter: IncidentFilter) =>
  allOf<IncidentDocument>([
    given(filter.state, (state) => ({ state })),
    given(filter.causeKey, (causeKey) => ({ causeKey })),
    given(filter.errorType, (errorType) => ({ errorType })),
    given(filter.processDefinitionId, (bpmnProcessId) => ({ bpmnProcessId })),
    given(filter.processDefinitionKey, (processDefinitionKey) => ({ processDefinitionKey })),
    given(filter.elementId, (elementId) => ({ elementId })),
    given(filter.processInstanceKey, (processInstanceKey) => ({ processInstanceKey })),
    given(filter.caseId, (caseId) => ({ caseId })),
    during('createdAt', filter.createdAfter, filter.createdBefore),
  ]);

/** One page, the latest first. @throws InvalidInput when the cursor is none */
export function findIncidents(readModel: ReadModel, query: IncidentFilter & PageQuery): Promise<Page<IncidentDocument>> {
  return latestFirst(readModel.incidents, filterOf(query), 'createdAt', query);
}

/** Incidents of one cause. */
export interface IncidentCause {
  causeKey: string;
  errorType: string;
  /** The message of the latest one. */
  sampleMessage: string;
  count: number;
  firstSeen: Date;
  lastSeen: Date;
  processDefinitionIds: string[];
  elementIds: string[];
}

/** Causes of open incidents (unless the filter says otherwise), the most frequent first. */
export async function findIncidentCauses(readModel: ReadModel, filter: IncidentFilter = {}): Promise<IncidentCause[]> {
  const causes = await readModel.incidents.aggregate<Omit<IncidentCause, 'causeKey'> & { _id: string }>([
    { $match: filterOf({ state: 'OPEN', ...filter }) },
    { $sort: { createdAt: 1 } },
    {
      $group: {
        _id: '$causeKey',
        errorType: { $last: '$errorType' },
        sampleMessage: { $last: '$errorMessage' },
        count: { $sum: 1 },
        firstSeen: { $first: '$createdAt' },
        lastSeen: { $last: '$createdAt' },
        processDefinitionIds: { $addToSet: '$bpmnProcessId' },
        elementIds: { $addToSet: '$elementId' },
      },
    },
    { $sort: { count: -1, lastSeen: -1 } },
  ]);
  return causes.map(({ _id, ...cause }) => ({
    causeKey: _id,
    ...cause,
    processDefinitionIds: cause.processDefinitionIds.sort(),
    elementIds: cause.elementIds.sort(),
  }));
}
