import { error, warning } from '../finding.ts';
import { startMessages } from '../process-uses.ts';
import type { BpmnRule } from './bpmn-rule.ts';

const usualForm = /^[a-z][a-z0-9-]*$/;

/** Messages have a name as partners and workers send it, and start one process only. */
export const messages: BpmnRule = (process, { messageStarts }, model) => [
  ...model.messages.flatMap(({ id, name = '' }) => {
    if (name === '') return [error('MESSAGE_WITHOUT_NAME', id)];
    return usualForm.test(name) ? [] : [warning('MESSAGE_NAME_FORM', id, { name })];
  }),
  ...startMessages(process).flatMap(({ elementId, name }) =>
    [...(messageStarts.get(name) ?? [])]
      .filter((processId) => processId !== process.id)
      .map((processId) => warning('MESSAGE_STARTS_OTHER_PROCESS', elementId, { name, processId })),
  ),
];
