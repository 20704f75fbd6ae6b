import { called } from './called.ts';
import { candidateGroups } from './candidate-groups.ts';
import { expressions } from './expressions.ts';
import { fourEyes } from './four-eyes.ts';
import { jobTypes } from './job-types.ts';
import { lanes } from './lanes.ts';
import { messages } from './messages.ts';
import { taskForms } from './task-forms.ts';
import { variables } from './variables.ts';
import type { BpmnRule } from './bpmn-rule.ts';

export const bpmnRules: readonly BpmnRule[] = [
  jobTypes,
  taskForms,
  fourEyes,
  candidateGroups,
  lanes,
  variables,
  called,
  messages,
  expressions,
];
