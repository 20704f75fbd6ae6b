import type { EngineLong } from './engine-long.ts';

export interface ProcessValue {
  bpmnProcessId: string;
  version: number;
  processDefinitionKey: EngineLong;
  resourceName: string;
  /** MD5 of the resource, base64. */
  checksum: string;
  /** The BPMN XML, base64. */
  resource: string;
  tenantId: string;
}

export interface DecisionValue {
  decisionId: string;
  decisionName: string;
  version: number;
  decisionKey: EngineLong;
  decisionRequirementsId: string;
  decisionRequirementsKey: EngineLong;
  tenantId: string;
}

export interface DecisionRequirementsValue {
  decisionRequirementsId: string;
  decisionRequirementsName: string;
  decisionRequirementsVersion: number;
  decisionRequirementsKey: EngineLong;
  resourceName: string;
  checksum: string;
  /** The DMN XML, base64. */
  resource: string;
  tenantId: string;
}

export interface FormValue {
  formId: string;
  version: number;
  formKey: EngineLong;
  resourceName: string;
  checksum: string;
  /** The form schema (JSON), base64. */
  resource: string;
  tenantId: string;
}

export interface DecisionEvaluationValue {
  decisionId: string;
  decisionName: string;
  decisionVersion: number;
  decisionKey: EngineLong;
  decisionRequirementsId: string;
  decisionRequirementsKey: EngineLong;
  bpmnProcessId: string;
  processDefinitionKey: EngineLong;
  processInstanceKey: EngineLong;
  elementInstanceKey: EngineLong;
  elementId: string;
  /** JSON text. */
  decisionOutput: string;
  evaluationFailureMessage: string;
  failedDecisionId: string;
  evaluatedDecisions: EvaluatedDecisionValue[];
}

export interface EvaluatedDecisionValue {
  decisionId: string;
  decisionName: string;
  decisionVersion: number;
  decisionKey: EngineLong;
  decisionType: string;
  decisionOutput: string;
  evaluatedInputs: { inputId: string; inputName: string; inputValue: string }[];
  matchedRules: {
    ruleId: string;
    ruleIndex: number;
    evaluatedOutputs: { outputId: string; outputName: string; outputValue: string }[];
  }[];
}
