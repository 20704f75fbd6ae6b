import { commaSeparated, isUserTask, property } from '../bpmn-elements.ts';
import { error } from '../finding.ts';
import type { BpmnRule } from './bpmn-rule.ts';

/**
 * `lotse:fourEyesWith` names a task of the same process, beside a call several; otherwise nobody would be kept from checking their
 * own work.
 */
export const fourEyes: BpmnRule = ({ elements }) => {
  const tasks = elements.filter(isUserTask);
  return elements.flatMap((element) => {
    const names = property(element, 'lotse:fourEyesWith');
    const ids = element.$type === 'bpmn:CallActivity' ? commaSeparated(names) : names === undefined ? [] : [names];
    const unknown = ids.filter((id) => !tasks.some((task) => task.id === id && task !== element));
    return unknown.map((id) => error('FOUR_EYES_UNKNOWN', element.id, { id }));
  });
};
