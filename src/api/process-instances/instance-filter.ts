import type { QueryFilter } from 'mongoose';
import type { Actor } from '../../contracts/actor.ts';
import type { ProcessInstanceFilter } from '../../contracts/process-instance.ts';
import { LotseError } from '../../errors.ts';
import type { ProcessInstanceDocument } from '../../read-model/process-instances.ts';
import type { ApiDeps } from '../deps.ts';
import { between } from './between.ts';
import { keysByDuration } from './duration-filter.ts';
import { keysByVariables, readConditions } from './variable-filter.ts';

/**
 * All conditions at once; null when nothing can match, e.g. because the case number is nobody's.
 * @throws InvalidInput VARIABLE_NOT_PERMITTED, FILTER_TOO_BROAD; Forbidden for a variable that the person may not see
 */
export async function instanceFilter(
  deps: ApiDeps,
  actor: Actor,
  query: ProcessInstanceFilter,
): Promise<QueryFilter<ProcessInstanceDocument> | null> {
  const conditions: Record<string, unknown>[] = [];
  const { caseNumber, variable, elementId, processInstanceKey, processDefinitionId, incidentText } = query;
  const variables = readConditions(deps, actor, [variable ?? []].flat());
  for (const name of plainFilters) if (query[name] !== undefined) conditions.push({ [name]: query[name] });
  if (processDefinitionId !== undefined) conditions.push({ bpmnProcessId: processDefinitionId });
  if (processInstanceKey !== undefined) conditions.push({ _id: processInstanceKey });
  if (elementId !== undefined) conditions.push({ activeElements: { $elemMatch: { elementId } } });
  for (const { name, value } of variables.routing) conditions.push({ [name]: value });
  conditions.push(between('startedAt', query.startedAfter, query.startedBefore));
  conditions.push(between('endedAt', query.endedAfter, query.endedBefore));
  if (caseNumber !== undefined) {
    const caseId = await caseIdOf(deps.caseFile, caseNumber);
    if (caseId === null) return null;
    conditions.push({ caseId });
  }
  if (incidentText !== undefined) conditions.push({ _id: { $in: await keysByIncidentText(deps, incidentText) } });
  const narrowed = (): QueryFilter<ProcessInstanceDocument> => {
    const effective = conditions.filter((condition) => Object.keys(condition).length > 0);
    return effective.length === 0 ? {} : { $and: effective };
  };
  // The store can't compute with fields or compare texts as numbers: these look at what the other conditions have left.
  const ofDuration = await keysByDuration(deps, query, narrowed());
  if (ofDuration !== null) conditions.push({ _id: { $in: ofDuration } });
  const ofVariables = await keysByVariables(deps, actor, variables.compared, narrowed());
  if (ofVariables !== null) conditions.push({ _id: { $in: ofVariables } });
  return narrowed();
}

const plainFilters = [
  'state',
  'processDefinitionKey',
  'version',
  'parentProcessInstanceKey',
  'rootProcessInstanceKey',
  'caseId',
  'hasIncident',
] as const;

async function keysByIncidentText({ readModel }: ApiDeps, text: string): Promise<string[]> {
  const pattern = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const errorMessage = { $regex: pattern, $options: 'i' };
  return readModel.incidents.distinct('processInstanceKey', { state: 'OPEN', errorMessage });
}

async function caseIdOf({ cases }: ApiDeps['caseFile'], caseNumber: string): Promise<string | null> {
  try {
    return (await cases.getByNumber(caseNumber)).caseId;
  } catch (thrown) {
    if (thrown instanceof LotseError && thrown.status === 404) return null;
    throw thrown;
  }
}
