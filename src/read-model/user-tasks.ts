import { Schema } from 'mongoose';
import { projectedFields, type ProjectedDocument } from './projected-document.ts';

export type UserTaskState = 'CREATED' | 'COMPLETED' | 'CANCELED';

/** Most urgent first; the values of the process variable `urgency`. */
export const urgencies = ['TODAY', 'TWO_DAYS', 'FIVE_DAYS', 'TEN_DAYS'] as const;

/** 0 for the most urgent; unknown or missing values come last. */
export function urgencyRank(urgency: string | null): number {
  const rank = (urgencies as readonly (string | null)[]).indexOf(urgency);
  return rank === -1 ? urgencies.length : rank;
}

/** `_id` is the userTaskKey. */
export interface UserTaskDocument extends ProjectedDocument {
  state: UserTaskState;
  elementId: string;
  elementName: string | null;
  elementInstanceKey: string;
  processInstanceKey: string;
  processDefinitionKey: string;
  bpmnProcessId: string;
  processName: string | null;
  version: number;
  assignee: string | null;
  candidateGroups: string[];
  candidateUsers: string[];
  /** Organisation keys, from the candidate groups. */
  departments: string[];
  dueAt: Date | null;
  followUpAt: Date | null;
  createdAt: Date;
  endedAt: Date | null;
  formKey: string | null;
  formId: string | null;
  externalFormReference: string | null;
  customHeaders: Record<string, string>;
  /** Element whose completer may not complete this one (model property `lotse:fourEyesWith`). */
  fourEyesWith: string | null;
  caseId: string | null;
  personId: string | null;
  urgency: string | null;
  urgencyRank: number;
  team: string | null;
}

export const userTaskSchema = new Schema<UserTaskDocument>(
  {
    ...projectedFields,
    state: String,
    elementId: String,
    elementName: String,
    elementInstanceKey: String,
    processInstanceKey: String,
    processDefinitionKey: String,
    bpmnProcessId: String,
    processName: String,
    version: Number,
    assignee: String,
    candidateGroups: [String],
    candidateUsers: [String],
    departments: [String],
    dueAt: Date,
    followUpAt: Date,
    createdAt: Date,
    endedAt: Date,
    formKey: String,
    formId: String,
    externalFormReference: String,
    customHeaders: Schema.Types.Mixed,
    fourEyesWith: String,
    caseId: String,
    personId: String,
    urgency: String,
    urgencyRank: Number,
    team: String,
  },
  { collection: 'userTasks', versionKey: false, minimize: false },
)
  .index({ processInstanceKey: 1 })
  .index({ caseId: 1 })
  .index({ state: 1, endedAt: -1 })
  .index({ partitionId: 1, position: 1 });
