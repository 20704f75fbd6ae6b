import { isUserTask, property } from '../bpmn-elements.ts';
import { error } from '../finding.ts';
import type { BpmnRule } from './bpmn-rule.ts';

/** `lotse:fourEyesWith` names a task of the same process; otherwise nobody would be kept from checking their own work. */
export const fourEyes: BpmnRule = ({ elements }) => {
  const tasks = elements.filter(isUserTask);
  return tasks.flatMap((task) => {
    const id = property(task, 'lotse:fourEyesWith');
    if (id === undefined || tasks.some((other) => other.id === id && other !== task)) return [];
    return [error('FOUR_EYES_UNKNOWN', task.id, { id })];
  });
};
