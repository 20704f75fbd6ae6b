import type { EngineLong } from './engine-long.ts';

export interface ProcessInstanceValue {
  bpmnProcessId: string;
  version: number;
  processDefinitionKey: EngineLong;
  processInstanceKey: EngineLong;
  elementId: string;
  /** `PROCESS`, `USER_TASK`, `SEQUENCE_FLOW`, … */
  bpmnElementType: string;
  flowScopeKey: EngineLong;
  parentProcessInstanceKey: EngineLong;
  parentElementInstanceKey: EngineLong;
  tenantId: string;
}

export interface ProcessInstanceModificationValue {
  processInstanceKey: EngineLong;
  activateInstructions: { elementId: string; ancestorScopeKey: EngineLong }[];
  terminateInstructions: { elementInstanceKey: EngineLong }[];
}

export interface ProcessInstanceMigrationValue {
  processInstanceKey: EngineLong;
  targetProcessDefinitionKey: EngineLong;
  mappingInstructions: { sourceElementId: string; targetElementId: string }[];
}

export interface VariableValue {
  name: string;
  /** JSON text. */
  value: string;
  scopeKey: EngineLong;
  processInstanceKey: EngineLong;
  processDefinitionKey: EngineLong;
  bpmnProcessId: string;
}

export interface IncidentValue {
  errorType: string;
  errorMessage: string;
  bpmnProcessId: string;
  processDefinitionKey: EngineLong;
  processInstanceKey: EngineLong;
  elementId: string;
  elementInstanceKey: EngineLong;
  jobKey: EngineLong;
  variableScopeKey: EngineLong;
}

/** The engine itself failed while it processed a command. */
export interface ErrorValue {
  exceptionMessage: string;
  stacktrace: string;
  errorEventPosition: EngineLong;
  processInstanceKey: EngineLong;
}
