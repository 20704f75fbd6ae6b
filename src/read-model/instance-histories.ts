import { Schema } from 'mongoose';
import { projectedFields, type ProjectedDocument } from './projected-document.ts';

export interface ElementInstance {
  elementId: string;
  elementType: string;
  /** Element instance of the scope around it; the process instance itself has none. */
  flowScopeKey: string | null;
  state: 'ACTIVE' | 'COMPLETED' | 'TERMINATED';
  startedAt: Date;
  endedAt: Date | null;
}

export interface TakenFlow {
  elementId: string;
  at: Date;
}

/** What an operator did to the instance. */
export type InstanceOperation =
  | { kind: 'MODIFICATION'; at: Date; activatedElementIds: string[]; terminatedElementInstanceKeys: string[] }
  | {
      kind: 'MIGRATION';
      at: Date;
      targetProcessDefinitionKey: string;
      mapping: { sourceElementId: string; targetElementId: string }[];
    };

/**
 * A piece of the history of one instance: all element instances and flows whose keys lie in the same window of the engine's
 * key counter. A short instance has one piece; a long one gets further pieces, so no document grows without bound.
 */
export interface InstanceHistoryDocument extends ProjectedDocument {
  processInstanceKey: string;
  bpmnProcessId: string;
  processDefinitionKey: string;
  /** By elementInstanceKey. */
  elements: Record<string, ElementInstance>;
  flows: TakenFlow[];
  operations: InstanceOperation[];
}

export const instanceHistorySchema = new Schema<InstanceHistoryDocument>(
  {
    ...projectedFields,
    processInstanceKey: String,
    bpmnProcessId: String,
    processDefinitionKey: String,
    elements: Schema.Types.Mixed,
    flows: [{ _id: false, elementId: String, at: Date }],
    operations: [Schema.Types.Mixed],
  },
  { collection: 'instanceHistories', versionKey: false, minimize: false },
).index({ processInstanceKey: 1 });
