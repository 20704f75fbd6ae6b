import { Schema } from 'mongoose';
import { projectedFields, type ProjectedDocument } from './projected-document.ts';

export type JobState = 'CREATED' | 'FAILED' | 'TIMED_OUT' | 'ERROR_THROWN' | 'COMPLETED' | 'CANCELED';

/** `_id` is the jobKey. */
export interface JobDocument extends ProjectedDocument {
  type: string;
  /** FAILED with retries left means: it waits for its next try. */
  state: JobState;
  retries: number;
  worker: string | null;
  errorCode: string | null;
  errorMessage: string | null;
  customHeaders: Record<string, string>;
  elementId: string;
  elementInstanceKey: string;
  processInstanceKey: string;
  bpmnProcessId: string;
  processDefinitionKey: string;
  createdAt: Date;
  updatedAt: Date;
  endedAt: Date | null;
}

export const jobSchema = new Schema<JobDocument>(
  {
    ...projectedFields,
    type: { type: String },
    state: String,
    retries: Number,
    worker: String,
    errorCode: String,
    errorMessage: String,
    customHeaders: Schema.Types.Mixed,
    elementId: String,
    elementInstanceKey: String,
    processInstanceKey: String,
    bpmnProcessId: String,
    processDefinitionKey: String,
    createdAt: Date,
    updatedAt: Date,
    endedAt: Date,
  },
  { collection: 'jobs', versionKey: false, minimize: false },
)
  .index({ processInstanceKey: 1 })
  .index({ type: 1, state: 1 });
