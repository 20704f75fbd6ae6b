import { commaSeparated, extension, isUserTask } from '../bpmn-elements.ts';
import { error, warning } from '../finding.ts';
import type { BpmnRule } from './bpmn-rule.ts';

/** Texts that look like a whole name; endings such as `"-lead"` are put together with something. */
const textLiterals = /"([a-z][^"\\]*)"/g;

/** Every group that a task is offered to exists; expressions are read for the names in them. */
export const candidateGroups: BpmnRule = ({ elements }, { organisation }) => {
  const groups = new Set(organisation.groups.map(({ key }) => key));
  const named = new Set([...groups, ...organisation.departments.map(({ key }) => key)]);
  return elements.filter(isUserTask).flatMap((task) => {
    const { candidateGroups: list = '', assignee = '', candidateUsers = '' } = extension(task, 'AssignmentDefinition') ?? {};
    if (list === '') return assignee === '' && candidateUsers === '' ? [error('TASK_WITHOUT_GROUP', task.id)] : [];
    if (list.startsWith('=')) {
      return [...list.matchAll(textLiterals)]
        .map(([, text = '']) => text)
        .filter((text) => !named.has(text))
        .map((group) => warning('GROUP_IN_EXPRESSION_UNKNOWN', task.id, { group }));
    }
    return commaSeparated(list)
      .filter((group) => !groups.has(group))
      .map((group) => error('GROUP_UNKNOWN', task.id, { group }));
  });
};
