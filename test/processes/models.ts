/** Every BPMN model below processes/, read with the vocabulary of Zeebe, in the shape that the tests walk. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import BpmnModdle from 'bpmn-moddle';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' };

export interface Mapping {
  source: string;
  target: string;
}

/** A Zeebe extension of any kind, with the attributes that the tests look at. */
export interface Extension {
  $type: string;
  type?: string;
  retries?: string;
  formId?: string;
  candidateGroups?: string;
  dueDate?: string;
  processId?: string;
  propagateAllChildVariables?: boolean;
  propagateAllParentVariables?: boolean;
  decisionId?: string;
  resultVariable?: string;
  inputElement?: string;
  outputCollection?: string;
  outputElement?: string;
  inputParameters?: Mapping[];
  outputParameters?: Mapping[];
  properties?: { name: string; value: string }[];
}

/** An element of the model with the properties that the tests look at. */
export interface ModelElement {
  $type: string;
  id: string;
  name?: string;
  isExecutable?: boolean;
  documentation?: { text: string }[];
  extensionElements?: { values: Extension[] };
  flowElements?: ModelElement[];
  incoming?: ModelElement[];
  outgoing?: ModelElement[];
  default?: ModelElement;
  sourceRef?: ModelElement;
  targetRef?: ModelElement;
  attachedToRef?: ModelElement;
  processRef?: ModelElement;
  eventDefinitions?: { $type: string; errorRef?: { errorCode: string } }[];
  loopCharacteristics?: ModelElement;
  laneSets?: { lanes: (ModelElement & { flowNodeRef?: ModelElement[] })[] }[];
  participants?: ModelElement[];
  messageFlows?: ModelElement[];
}

export interface Point {
  x: number;
  y: number;
}
export interface Box extends Point {
  width: number;
  height: number;
}
export interface Drawn {
  $type: string;
  bpmnElement: ModelElement;
  bounds?: Box;
  waypoint?: Point[];
  label?: { bounds?: Box };
}

export interface Definitions {
  rootElements: ModelElement[];
  diagrams: { plane: { planeElement: Drawn[] } }[];
  $attrs: Record<string, string>;
}

export interface Model {
  definitions: Definitions;
  warnings: unknown[];
  process: ModelElement;
  collaboration: ModelElement | undefined;
  /** Flow nodes and sequence flows at every depth. */
  elements: ModelElement[];
  drawn: Drawn[];
}

export const processesFolder = path.resolve(__dirname, '../../processes');
const allFiles = readdirSync(processesFolder, { recursive: true, encoding: 'utf8' }).sort();
export const modelFiles = allFiles.filter((file) => file.endsWith('.bpmn'));
export const formFiles = allFiles.filter((file) => file.endsWith('.form'));

export const readText = (file: string): string => readFileSync(path.join(processesFolder, file), 'utf8');

export async function readModel(file: string): Promise<Model> {
  const { rootElement, warnings } = await new BpmnModdle({ zeebe }).fromXML(readText(file));
  const definitions = rootElement as unknown as Definitions;
  const process = definitions.rootElements.find(({ $type }) => $type === 'bpmn:Process');
  if (process === undefined) throw new Error(`${file} holds no process`);
  return {
    definitions,
    warnings,
    process,
    collaboration: definitions.rootElements.find(({ $type }) => $type === 'bpmn:Collaboration'),
    elements: flowElementsOf(process),
    drawn: definitions.diagrams.flatMap(({ plane }) => plane.planeElement),
  };
}

export const allModels = (): Promise<Model[]> => Promise.all(modelFiles.map(readModel));

const flowElementsOf = (container: ModelElement): ModelElement[] =>
  (container.flowElements ?? []).flatMap((element) => [element, ...flowElementsOf(element)]);

export const extension = (element: ModelElement | undefined, type: string): Extension | undefined =>
  element?.extensionElements?.values.find(({ $type }) => $type === `zeebe:${type}`);

export const inputs = (element: ModelElement): Mapping[] => extension(element, 'IoMapping')?.inputParameters ?? [];
export const outputs = (element: ModelElement): Mapping[] => extension(element, 'IoMapping')?.outputParameters ?? [];

/** Value of one of Lotse's properties of a task, e.g. `lotse:variables`. */
export const property = (element: ModelElement, name: string): string | undefined =>
  extension(element, 'Properties')?.properties?.find((candidate) => candidate.name === name)?.value;

/** Form fields that become process variables when the task is completed. */
export const taskVariables = (element: ModelElement): string[] =>
  (property(element, 'lotse:variables') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

export const isFlow = ({ $type }: ModelElement): boolean => $type === 'bpmn:SequenceFlow';
export const isTask = ({ $type }: ModelElement): boolean => /(Task|CallActivity)$/.test($type);

export const userTasks = (elements: ModelElement[]): ModelElement[] => elements.filter(({ $type }) => $type === 'bpmn:UserTask');
