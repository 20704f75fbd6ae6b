/** Lists of process instances, and where their tokens are. */
import type { QueryFilter } from 'mongoose';
import { allOf, during, given, latestFirst, type Page, type PageQuery } from './keyset-page.ts';
import type { ProcessInstanceDocument } from './process-instances.ts';
import type { ReadModel } from './read-model.ts';

export interface ProcessInstanceFilter {
  state?: ProcessInstanceDocument['state'] | undefined;
  hasIncident?: boolean | undefined;
  processDefinitionId?: string | undefined;
  version?: number | undefined;
  processDefinitionKey?: string | undefined;
  caseId?: string | undefined;
  personId?: string | undefined;
  urgency?: string | undefined;
  team?: string | undefined;
  /** An element that a token waits at. */
  activeElementId?: string | undefined;
  parentProcessInstanceKey?: string | undefined;
  rootProcessInstanceKey?: string | undefined;
  processInstanceKeys?: readonly string[] | undefined;
  /** ISO instants; the lower bound belongs to the range, the upper does not. */
  startedAfter?: string | undefined;
  startedBefore?: string | undefined;
  endedAfter?: string | undefined;
  endedBefore?: string | undefined;
  /** A variable of the instance or of one of its elements, with its present value as JSON text. Reads all variables: slow. */
  variable?: { name: string; value: string } | undefined;
  errorText?: string | undefined;
}

/** One page, the latest start first. @throws InvalidInput when the cursor is none */
export async function findProcessInstances(
  readModel: ReadModel,
  query: ProcessInstanceFilter & PageQuery,
): Promise<Page<ProcessInstanceDocument>> {
  return latestFirst(readModel.processInstances, await instanceFilter(readModel, query), 'startedAt', query);
}

/** Keys of all instances that match, for operations in bulk; at most `limit`, the oldest first. */
export async function processInstanceKeys(readModel: ReadModel, filter: ProcessInstanceFilter, limit: number): Promise<string[]> {
  const found = await readModel.processInstances
    .find(await instanceFilter(readModel, filter), { _id: 1 })
    .sort({ startedAt: 1 })
    .limit(limit)
    .lean();
  return found.map(({ _id }) => _id);
}

export interface ElementTokens {
  elementId: string;
  tokens: number;
  incidents: number;
}

/** Tokens and open incidents by element of one or several versions of a process. */
export async function tokensByElement(readModel: ReadModel, processDefinitionKeys: readonly string[]): Promise<ElementTokens[]> {
  interface Count {
    _id: string;
    count: number;
  }
  const processDefinitionKey = { $in: [...processDefinitionKeys] };
  const [tokens, incidents] = await Promise.all([
    readModel.processInstances.aggregate<Count>([
      { $match: { processDefinitionKey, state: 'ACTIVE' } },
      { $unwind: '$activeElements' },
      { $group: { _id: '$activeElements.elementId', count: { $sum: 1 } } },
    ]),
    readModel.incidents.aggregate<Count>([
      { $match: { state: 'OPEN', processDefinitionKey } },
      { $group: { _id: '$elementId', count: { $sum: 1 } } },
    ]),
  ]);
  const present = new Map(tokens.map(({ _id, count }) => [_id, count]));
  const open = new Map(incidents.map(({ _id, count }) => [_id, count]));
  return [...new Set([...present.keys(), ...open.keys()])].map((elementId) => ({
    elementId,
    tokens: present.get(elementId) ?? 0,
    incidents: open.get(elementId) ?? 0,
  }));
}

async function instanceFilter(
  readModel: ReadModel,
  filter: ProcessInstanceFilter,
): Promise<QueryFilter<ProcessInstanceDocument>> {
  return allOf<ProcessInstanceDocument>([
    given(filter.state, (state) => ({ state })),
    given(filter.hasIncident, (hasIncident) => ({ hasIncident })),
    given(filter.processDefinitionId, (bpmnProcessId) => ({ bpmnProcessId })),
    given(filter.version, (version) => ({ version })),
    given(filter.processDefinitionKey, (processDefinitionKey) => ({ processDefinitionKey })),
    given(filter.caseId, (caseId) => ({ caseId })),
    given(filter.personId, (personId) => ({ personId })),
    given(filter.urgency, (urgency) => ({ urgency })),
    given(filter.team, (team) => ({ team })),
    given(filter.activeElementId, (elementId) => ({ 'activeElements.elementId': elementId })),
    given(filter.parentProcessInstanceKey, (parentProcessInstanceKey) => ({ parentProcessInstanceKey })),
    given(filter.rootProcessInstanceKey, (rootProcessInstanceKey) => ({ rootProcessInstanceKey })),
    given(filter.processInstanceKeys, (keys) => ({ _id: { $in: [...keys] } })),
    during('startedAt', filter.startedAfter, filter.startedBefore),
    during('endedAt', filter.endedAfter, filter.endedBefore),
    given(await keysByVariable(readModel, filter.variable), (keys) => ({ _id: { $in: keys } })),
    given(await keysByError(readModel, filter.errorText), (keys) => ({ _id: { $in: keys } })),
  ]);
}

async function keysByVariable(readModel: ReadModel, wanted: ProcessInstanceFilter['variable']): Promise<string[] | undefined> {
  if (wanted === undefined) return undefined;
  const { name, value } = wanted;
  return readModel.instanceVariables.distinct('processInstanceKey', { variables: { $elemMatch: { name, value } } });
}

async function keysByError(readModel: ReadModel, text: string | undefined): Promise<string[] | undefined> {
  if (text === undefined) return undefined;
  const pattern = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return readModel.incidents.distinct('processInstanceKey', {
    state: 'OPEN',
    errorMessage: { $regex: pattern, $options: 'i' },
  });
}
