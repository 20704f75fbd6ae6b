import { Schema } from 'mongoose';
import { projectedFields, type ProjectedDocument } from './projected-document.ts';

/** An element of the model, as far as lists and rules need it. */
export interface ModelElement {
  /** BPMN element name, e.g. `userTask`. */
  type: string;
  name: string | null;
  /** `zeebe:property` entries, e.g. `lotse:fourEyesWith`. */
  properties?: Record<string, string>;
  /** `formId` of its `zeebe:formDefinition`. */
  formId?: string;
  /** Sequence flows only. */
  sourceRef?: string;
  targetRef?: string;
}

/** One deployed version of a process; `_id` is the processDefinitionKey. */
export interface ProcessDefinitionDocument extends ProjectedDocument {
  bpmnProcessId: string;
  version: number;
  name: string | null;
  resourceName: string;
  checksum: string;
  xml: string;
  /** By element id. */
  elements: Record<string, ModelElement>;
  state: 'ACTIVE' | 'DELETED';
  deployedAt: Date;
}

export const processDefinitionSchema = new Schema<ProcessDefinitionDocument>(
  {
    ...projectedFields,
    bpmnProcessId: String,
    version: Number,
    name: String,
    resourceName: String,
    checksum: String,
    xml: String,
    elements: Schema.Types.Mixed,
    state: String,
    deployedAt: Date,
  },
  { collection: 'processDefinitions', versionKey: false, minimize: false },
).index({ bpmnProcessId: 1, version: 1 });
