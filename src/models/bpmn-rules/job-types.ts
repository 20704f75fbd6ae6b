import { extension } from '../bpmn-elements.ts';
import { error, warning } from '../finding.ts';
import type { BpmnRule } from './bpmn-rule.ts';

/** A job that no worker takes stands still for ever. */
export const jobTypes: BpmnRule = ({ elements }, { workerTypes }) =>
  elements.flatMap((element) => {
    const type = extension(element, 'TaskDefinition')?.type;
    if (type === undefined || type === '') return [];
    if (type.startsWith('=')) return [warning('JOB_TYPE_IS_EXPRESSION', element.id)];
    return workerTypes.has(type) ? [] : [error('JOB_TYPE_WITHOUT_WORKER', element.id, { type })];
  });
