import type { BpmnModel, BpmnProcess } from '../bpmn-elements.ts';
import type { ModelFinding } from '../finding.ts';
import type { ModelContext } from '../model-context.ts';

/** Looks at one process of a model and says what is wrong with it. */
export type BpmnRule = (process: BpmnProcess, context: ModelContext, model: BpmnModel) => ModelFinding[];
