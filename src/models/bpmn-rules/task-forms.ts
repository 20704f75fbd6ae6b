import { commaSeparated, extension, isUserTask, property, type BpmnElement } from '../bpmn-elements.ts';
import { error, warning, type ModelFinding } from '../finding.ts';
import type { ModelContext } from '../model-context.ts';
import type { BpmnRule } from './bpmn-rule.ts';

/** A task is native, has a form that exists, and its form asks for what the task hands to the process. */
export const taskForms: BpmnRule = ({ elements }, context) =>
  elements.filter(isUserTask).flatMap((task) => {
    if (extension(task, 'UserTask') === undefined) return [error('USER_TASK_NOT_NATIVE', task.id)];
    const formId = extension(task, 'FormDefinition')?.formId;
    return formId === undefined ? [warning('TASK_WITHOUT_FORM', task.id)] : checkForm(task, formId, context);
  });

function checkForm(task: BpmnElement, formId: string, { forms }: ModelContext): ModelFinding[] {
  const keys = forms.get(formId);
  if (keys === undefined) return [error('FORM_UNKNOWN', task.id, { formId })];
  return commaSeparated(property(task, 'lotse:variables'))
    .filter((name) => !keys.has(name))
    .map((name) => error('TASK_VARIABLE_NOT_IN_FORM', task.id, { name, formId }));
}
