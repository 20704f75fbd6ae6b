import type { QueryFilter } from 'mongoose';
import type { ProcessInstanceQuery } from '../../contracts/process-instance.ts';
import { LotseError } from '../../errors.ts';
import type { ProcessInstanceDocument } from '../../read-model/process-instances.ts';
import type { ApiDeps } from '../deps.ts';
import { between } from './between.ts';

/** All conditions at once; null when the case number is nobody's, so that nothing can match. */
export async function instanceFilter(
  { caseFile }: ApiDeps,
  query: ProcessInstanceQuery,
): Promise<QueryFilter<ProcessInstanceDocument> | null> {
  const conditions: Record<string, unknown>[] = [];
  const { caseNumber, variable, elementId, processInstanceKey, processDefinitionId } = query;
  for (const name of plainFilters) if (query[name] !== undefined) conditions.push({ [name]: query[name] });
  if (processDefinitionId !== undefined) conditions.push({ bpmnProcessId: processDefinitionId });
  if (processInstanceKey !== undefined) conditions.push({ _id: processInstanceKey });
  if (elementId !== undefined) conditions.push({ activeElements: { $elemMatch: { elementId } } });
  for (const pair of [variable ?? []].flat()) {
    const separator = pair.indexOf('=');
    conditions.push({ [pair.slice(0, separator)]: pair.slice(separator + 1) });
  }
  conditions.push(between('startedAt', query.startedAfter, query.startedBefore));
  conditions.push(between('endedAt', query.endedAfter, query.endedBefore));
  if (caseNumber !== undefined) {
    const caseId = await caseIdOf(caseFile, caseNumber);
    if (caseId === null) return null;
    conditions.push({ caseId });
  }
  const effective = conditions.filter((condition) => Object.keys(condition).length > 0);
  return effective.length === 0 ? {} : { $and: effective };
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

async function caseIdOf({ cases }: ApiDeps['caseFile'], caseNumber: string): Promise<string | null> {
  try {
    return (await cases.getByNumber(caseNumber)).caseId;
  } catch (thrown) {
    if (thrown instanceof LotseError && thrown.status === 404) return null;
    throw thrown;
  }
}
