import { Schema } from 'mongoose';
import { projectedFields, type ProjectedDocument } from './projected-document.ts';

/** One decision that was evaluated on the way; values are JSON text. */
export interface EvaluatedDecision {
  decisionId: string;
  decisionName: string;
  decisionVersion: number;
  decisionKey: string | null;
  decisionType: string;
  output: string;
  inputs: { inputId: string; inputName: string; value: string }[];
  matchedRules: { ruleId: string; ruleIndex: number; outputs: { outputId: string; outputName: string; value: string }[] }[];
}

/** `_id` is the key of the evaluation. */
export interface DecisionEvaluationDocument extends ProjectedDocument {
  decisionId: string;
  decisionName: string;
  decisionVersion: number;
  decisionKey: string | null;
  decisionRequirementsKey: string | null;
  state: 'EVALUATED' | 'FAILED';
  output: string;
  failureMessage: string | null;
  failedDecisionId: string | null;
  decisions: EvaluatedDecision[];
  /** None when it was evaluated outside a process. */
  processInstanceKey: string | null;
  elementInstanceKey: string | null;
  elementId: string | null;
  bpmnProcessId: string | null;
  evaluatedAt: Date;
}

export const decisionEvaluationSchema = new Schema<DecisionEvaluationDocument>(
  {
    ...projectedFields,
    decisionId: String,
    decisionName: String,
    decisionVersion: Number,
    decisionKey: String,
    decisionRequirementsKey: String,
    state: String,
    output: String,
    failureMessage: String,
    failedDecisionId: String,
    decisions: [Schema.Types.Mixed],
    processInstanceKey: String,
    elementInstanceKey: String,
    elementId: String,
    bpmnProcessId: String,
    evaluatedAt: Date,
  },
  { collection: 'decisionEvaluations', versionKey: false },
)
  .index({ processInstanceKey: 1 })
  .index({ decisionId: 1, evaluatedAt: -1 });
