import { extension } from '../bpmn-elements.ts';
import { error } from '../finding.ts';
import type { BpmnRule } from './bpmn-rule.ts';

function isFixed(id: string | undefined): id is string {
  return id !== undefined && id !== '' && !id.startsWith('=');
}

/** What a process calls exists: decisions and processes. Names given by an expression are not known before they run. */
export const called: BpmnRule = ({ elements }, { decisions, processes }) =>
  elements.flatMap((element) => {
    const decisionId = extension(element, 'CalledDecision')?.decisionId;
    const processId = extension(element, 'CalledElement')?.processId;
    return [
      ...(isFixed(decisionId) && !decisions.has(decisionId) ? [error('DECISION_UNKNOWN', element.id, { decisionId })] : []),
      ...(isFixed(processId) && !processes.has(processId) ? [error('PROCESS_UNKNOWN', element.id, { processId })] : []),
    ];
  });
