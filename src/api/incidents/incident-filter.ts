import type { QueryFilter } from 'mongoose';
import type { IncidentFilter } from '../../contracts/incident.ts';
import type { IncidentDocument } from '../../read-model/incidents.ts';
import { between } from '../process-instances/between.ts';

export function incidentConditions(filter: IncidentFilter, state: IncidentDocument['state']): QueryFilter<IncidentDocument> {
  const { causeKey, errorType, processDefinitionId, processDefinitionKey, processInstanceKey, elementId, caseId } = filter;
  return {
    state,
    ...(causeKey !== undefined && { causeKey }),
    ...(errorType !== undefined && { errorType }),
    ...(processDefinitionId !== undefined && { bpmnProcessId: processDefinitionId }),
    ...(processDefinitionKey !== undefined && { processDefinitionKey }),
    ...(processInstanceKey !== undefined && { processInstanceKey }),
    ...(elementId !== undefined && { elementId }),
    ...(caseId !== undefined && { caseId }),
    ...between('createdAt', filter.createdAfter, filter.createdBefore),
  };
}
