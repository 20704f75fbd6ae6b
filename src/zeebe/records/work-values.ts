import type { EngineLong } from './engine-long.ts';

export interface JobValue {
  type: string;
  retries: number;
  worker: string;
  deadline: number;
  errorMessage: string;
  errorCode: string;
  jobKind?: string;
  customHeaders: Record<string, string>;
  bpmnProcessId: string;
  processDefinitionVersion: number;
  processDefinitionKey: EngineLong;
  processInstanceKey: EngineLong;
  elementId: string;
  elementInstanceKey: EngineLong;
}

export interface UserTaskValue {
  userTaskKey: EngineLong;
  assignee: string;
  candidateGroupsList: string[];
  candidateUsersList: string[];
  /** ISO date, possibly with a zone id in brackets; empty when there is none. */
  dueDate: string;
  followUpDate: string;
  formKey: EngineLong;
  externalFormReference: string;
  customHeaders: Record<string, string>;
  /** Only these fields of an UPDATED record are new. */
  changedAttributes?: string[];
  creationTimestamp: number;
  bpmnProcessId: string;
  processDefinitionVersion: number;
  processDefinitionKey: EngineLong;
  processInstanceKey: EngineLong;
  elementId: string;
  elementInstanceKey: EngineLong;
}
