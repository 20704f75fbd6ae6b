/** BPMN as the moddle reader gives it, as far as rules, differences and the list of uses look at it. */

export interface Mapping {
  source?: string;
  target?: string;
}

/** A Zeebe extension of any kind. */
export interface Extension {
  $type: string;
  /** Of a task definition. */
  type?: string;
  formId?: string;
  candidateGroups?: string;
  candidateUsers?: string;
  assignee?: string;
  dueDate?: string;
  processId?: string;
  propagateAllChildVariables?: boolean;
  propagateAllParentVariables?: boolean;
  decisionId?: string;
  resultVariable?: string;
  inputElement?: string;
  outputCollection?: string;
  inputParameters?: Mapping[];
  outputParameters?: Mapping[];
  properties?: { name?: string; value?: string }[];
}

export interface EventDefinition {
  $type: string;
  messageRef?: BpmnElement;
  errorRef?: { errorCode?: string };
  escalationRef?: { escalationCode?: string };
  timeDate?: { body?: string };
  timeDuration?: { body?: string };
  timeCycle?: { body?: string };
}

export interface Lane extends BpmnElement {
  flowNodeRef?: BpmnElement[];
  childLaneSet?: { lanes?: Lane[] };
}

export interface BpmnElement {
  $type: string;
  id: string;
  name?: string;
  isExecutable?: boolean;
  documentation?: { text?: string }[];
  extensionElements?: { values?: Extension[] };
  flowElements?: BpmnElement[];
  laneSets?: { lanes?: Lane[] }[];
  eventDefinitions?: EventDefinition[];
  messageRef?: BpmnElement;
  loopCharacteristics?: BpmnElement;
  attachedToRef?: BpmnElement;
  triggeredByEvent?: boolean;
  participants?: BpmnElement[];
  processRef?: BpmnElement;
  messageFlows?: BpmnElement[];
  sourceRef?: BpmnElement;
  targetRef?: BpmnElement;
}

export interface BpmnDefinitions {
  rootElements?: BpmnElement[];
}

export interface BpmnProcess {
  id: string;
  name: string | null;
  element: BpmnElement;
  /** Flow nodes and sequence flows at every depth. */
  elements: BpmnElement[];
}

export interface BpmnModel {
  definitions: BpmnDefinitions;
  processes: BpmnProcess[];
  messages: BpmnElement[];
}

export function extension(element: BpmnElement | undefined, type: string): Extension | undefined {
  return element?.extensionElements?.values?.find(({ $type }) => $type === `zeebe:${type}`);
}

/** Value of one of Lotse's properties of a task, e.g. `lotse:variables`. */
export function property(element: BpmnElement, name: string): string | undefined {
  return extension(element, 'Properties')?.properties?.find((candidate) => candidate.name === name)?.value;
}

/** A list as models write it: `a, b`. */
export function commaSeparated(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

export function isUserTask({ $type }: BpmnElement): boolean {
  return $type === 'bpmn:UserTask';
}

/** All of them are flow elements, but nobody is responsible for these. */
const notNodes = new Set(['bpmn:SequenceFlow', 'bpmn:DataObject', 'bpmn:DataObjectReference', 'bpmn:DataStoreReference']);

export function isFlowNode({ $type }: BpmnElement): boolean {
  return !notNodes.has($type);
}

export function elementsWithin(container: BpmnElement): BpmnElement[] {
  return (container.flowElements ?? []).flatMap((element) => [element, ...elementsWithin(element)]);
}
