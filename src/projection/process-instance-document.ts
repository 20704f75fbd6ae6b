import { noRouting, type ProcessInstanceDocument } from '../read-model/process-instances.ts';
import type { Content } from '../read-model/projected-document.ts';
import { requiredKey } from './projector.ts';

/** The instance before its first own record: the engine writes the variables of a start before the start itself. */
export function emptyInstance(
  processInstanceKey: string,
  value: { bpmnProcessId: string; processDefinitionKey: number | string },
  timestamp: number,
): Content<ProcessInstanceDocument> {
  return {
    ...noRouting,
    bpmnProcessId: value.bpmnProcessId,
    processDefinitionKey: requiredKey(value.processDefinitionKey),
    version: 0,
    state: 'ACTIVE',
    startedAt: new Date(timestamp),
    endedAt: null,
    parentProcessInstanceKey: null,
    parentElementInstanceKey: null,
    rootProcessInstanceKey: processInstanceKey,
    activeElements: [],
    lastStep: null,
    openIncidentKeys: [],
    hasIncident: false,
    openUserTaskKeys: [],
  };
}
