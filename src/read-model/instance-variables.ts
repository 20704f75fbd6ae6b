import { Schema } from 'mongoose';
import { projectedFields, type ProjectedDocument } from './projected-document.ts';

/** Values are JSON text, cut after this many characters. */
export const longestVariableValue = 8192;
/** Older values of a variable beyond this number are forgotten. */
export const longestVariableHistory = 50;

export interface VariableVersion {
  value: string;
  truncated: boolean;
  at: Date;
  /**
   * The element instance whose begin or completion wrote the value, the process instance itself for what it started with. Null
   * for what came from outside, as an operator's change does, and where the records do not tell.
   */
  writtenBy: string | null;
}

export interface InstanceVariable extends VariableVersion {
  variableKey: string;
  name: string;
  /** The process instance, or the element instance that the variable is local to. */
  scopeKey: string;
  /** Earlier values, oldest first. */
  history: VariableVersion[];
}

/** The variables of one instance whose keys lie in the same window, as in `InstanceHistoryDocument`. */
export interface InstanceVariablesDocument extends ProjectedDocument {
  processInstanceKey: string;
  bpmnProcessId: string;
  processDefinitionKey: string;
  variables: InstanceVariable[];
}

const version = { value: String, truncated: Boolean, at: Date, writtenBy: String };

export const instanceVariablesSchema = new Schema<InstanceVariablesDocument>(
  {
    ...projectedFields,
    processInstanceKey: String,
    bpmnProcessId: String,
    processDefinitionKey: String,
    variables: [
      { _id: false, variableKey: String, name: String, scopeKey: String, ...version, history: [{ _id: false, ...version }] },
    ],
  },
  { collection: 'instanceVariables', versionKey: false },
).index({ processInstanceKey: 1 });
