/** What people do in a process, and what it does by itself. */
import { commaSeparated, extension, property, type BpmnElement, type BpmnProcess, type Lane } from '../models/bpmn-elements.ts';
import { documentation, nameOf } from './element-texts.ts';

export interface HumanStep {
  name: string;
  department: string | null;
  groups: string[];
  /** FEEL or an ISO duration, as the model has it. */
  due: string | null;
  /** Name of the step whose person may not do this one. */
  fourEyesWith: string | null;
  explanation: string;
}

export interface AutomaticStep {
  name: string;
  kind: 'job' | 'decision' | 'call';
  /** Job type, decision id or process id. */
  does: string;
  explanation: string;
}

export function describeHumanStep(task: BpmnElement, process: BpmnProcess): HumanStep {
  const other = property(task, 'lotse:fourEyesWith');
  const otherTask = process.elements.find(({ id }) => id === other);
  return {
    name: nameOf(task),
    department: departmentOf(task, process),
    groups: commaSeparated(extension(task, 'AssignmentDefinition')?.candidateGroups),
    due: extension(task, 'TaskSchedule')?.dueDate ?? null,
    fourEyesWith: other === undefined ? null : otherTask === undefined ? other : nameOf(otherTask),
    explanation: documentation(task),
  };
}

/** Of an element in a sub-process, the lane of the sub-process. */
function departmentOf(task: BpmnElement, process: BpmnProcess): string | null {
  const lanes: Lane[] = (process.element.laneSets ?? []).flatMap(({ lanes: of }) => of ?? []);
  const holds = (element: BpmnElement): boolean =>
    element.id === task.id || (element.flowElements ?? []).some((inner) => holds(inner));
  const lane = lanes.find(({ flowNodeRef }) => (flowNodeRef ?? []).some(holds));
  return lane === undefined ? null : nameOf(lane);
}

export function describeAutomaticStep(node: BpmnElement): AutomaticStep[] {
  const step = (kind: AutomaticStep['kind'], does: string | undefined): AutomaticStep[] =>
    does === undefined ? [] : [{ name: nameOf(node), kind, does, explanation: documentation(node) }];
  return [
    ...step('job', extension(node, 'TaskDefinition')?.type),
    ...step('decision', extension(node, 'CalledDecision')?.decisionId),
    ...step('call', extension(node, 'CalledElement')?.processId),
  ];
}
