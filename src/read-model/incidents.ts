import { Schema } from 'mongoose';
import { projectedFields, type ProjectedDocument } from './projected-document.ts';

/** `_id` is the incidentKey. */
export interface IncidentDocument extends ProjectedDocument {
  state: 'OPEN' | 'RESOLVED';
  /** E.g. `JOB_NO_RETRIES`, `EXTRACT_VALUE_ERROR`. */
  errorType: string;
  errorMessage: string;
  /** Error type and the message without what differs from case to case: incidents of one cause share it. */
  causeKey: string;
  jobKey: string | null;
  elementId: string;
  elementInstanceKey: string | null;
  processInstanceKey: string;
  bpmnProcessId: string;
  processDefinitionKey: string;
  caseId: string | null;
  createdAt: Date;
  resolvedAt: Date | null;
}

export const incidentSchema = new Schema<IncidentDocument>(
  {
    ...projectedFields,
    state: String,
    errorType: String,
    errorMessage: String,
    causeKey: String,
    jobKey: String,
    elementId: String,
    elementInstanceKey: String,
    processInstanceKey: String,
    bpmnProcessId: String,
    processDefinitionKey: String,
    caseId: String,
    createdAt: Date,
    resolvedAt: Date,
  },
  { collection: 'incidents', versionKey: false },
)
  .index({ state: 1, causeKey: 1 })
  .index({ processInstanceKey: 1 });
