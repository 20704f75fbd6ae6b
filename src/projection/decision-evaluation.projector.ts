import type { EvaluatedDecision } from '../read-model/decision-evaluations.ts';
import type { EvaluatedDecisionValue } from '../zeebe/records/definition-values.ts';
import { keyOf } from '../zeebe/records/engine-long.ts';
import { defineProjector } from './projector.ts';

/** Evaluated decisions with inputs, matched rules and outputs. */
export const decisionEvaluationProjectors = [
  defineProjector(
    'DECISION_EVALUATION',
    'decisionEvaluations',
  )({
    ids: (record) => [String(record.key)],
    apply: (_document, { intent, timestamp, value }) => ({
      decisionId: value.decisionId,
      decisionName: value.decisionName,
      decisionVersion: value.decisionVersion,
      decisionKey: keyOf(value.decisionKey),
      decisionRequirementsKey: keyOf(value.decisionRequirementsKey),
      state: intent === 'FAILED' ? 'FAILED' : 'EVALUATED',
      output: value.decisionOutput,
      failureMessage: textOrNull(value.evaluationFailureMessage),
      failedDecisionId: textOrNull(value.failedDecisionId),
      decisions: value.evaluatedDecisions.map(evaluated),
      processInstanceKey: keyOf(value.processInstanceKey),
      elementInstanceKey: keyOf(value.elementInstanceKey),
      elementId: textOrNull(value.elementId),
      bpmnProcessId: textOrNull(value.bpmnProcessId),
      evaluatedAt: new Date(timestamp),
    }),
  }),
];

function evaluated(decision: EvaluatedDecisionValue): EvaluatedDecision {
  return {
    decisionId: decision.decisionId,
    decisionName: decision.decisionName,
    decisionVersion: decision.decisionVersion,
    decisionKey: keyOf(decision.decisionKey),
    decisionType: decision.decisionType,
    output: decision.decisionOutput,
    inputs: decision.evaluatedInputs.map(({ inputId, inputName, inputValue }) => ({ inputId, inputName, value: inputValue })),
    matchedRules: decision.matchedRules.map(({ ruleId, ruleIndex, evaluatedOutputs }) => ({
      ruleId,
      ruleIndex,
      outputs: evaluatedOutputs.map(({ outputId, outputName, outputValue }) => ({ outputId, outputName, value: outputValue })),
    })),
  };
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}
