/** Small models that a test changes in one place, and what surrounds them. */
import { fieldCatalogue } from '../../src/contracts/field-catalogue.ts';
import { seedOrganisation } from '../../src/identity/seed-organisation.ts';
import { checkResources } from '../../src/models/check-resources.ts';
import type { ModelContext } from '../../src/models/model-context.ts';

export const context: ModelContext = {
  workerTypes: new Set(['render-notice']),
  forms: new Map([['chase-registration', new Set(['movedIn'])]]),
  decisions: new Set(['team']),
  processes: new Set(['goal-conflict']),
  messageStarts: new Map(),
  organisation: seedOrganisation,
  catalogue: fieldCatalogue,
};

const head =
  '<?xml version="1.0" encoding="UTF-8"?>\n<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" ' +
  'xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" ' +
  'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="Definitions_1" targetNamespace="http://bpmn.io/schema/bpmn">';

export interface Parts {
  processId?: string;
  /** Attributes and content of the one task; a service task of the type `render-notice` unless told. */
  task?: string;
  /** Kind and name of the task. */
  taskElement?: string;
  taskName?: string;
  taskId?: string;
  lane?: string;
  /** Root elements behind the process. */
  roots?: string;
}

export const serviceTask =
  '<bpmn:extensionElements><zeebe:taskDefinition type="render-notice" retries="3" /></bpmn:extensionElements>';

/** Start, one task, end, drawn in one lane of the service centre. */
export function bpmn(parts: Parts = {}): string {
  const { processId = 'small', task = serviceTask, taskElement = 'serviceTask', taskName = 'Schreiben', roots = '' } = parts;
  const taskId = parts.taskId ?? 'Task_1';
  const shape = (id: string, x: number, size: number) =>
    `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"><dc:Bounds x="${x}" y="100" width="${size}" height="${size}" /></bpmndi:BPMNShape>`;
  const edge = (id: string, x: number) =>
    `<bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}"><di:waypoint x="${x}" y="118" /><di:waypoint x="${x + 50}" y="118" /></bpmndi:BPMNEdge>`;
  return `${head}
  <bpmn:collaboration id="Collaboration_1"><bpmn:participant id="Participant_1" name="Kommune" processRef="${processId}" /></bpmn:collaboration>
  <bpmn:process id="${processId}" name="Kleiner Prozess" isExecutable="true">
    <bpmn:laneSet id="LaneSet_1"><bpmn:lane id="Lane_1" name="${parts.lane ?? 'Servicecenter'}">
      <bpmn:flowNodeRef>Start_1</bpmn:flowNodeRef><bpmn:flowNodeRef>${taskId}</bpmn:flowNodeRef><bpmn:flowNodeRef>End_1</bpmn:flowNodeRef>
    </bpmn:lane></bpmn:laneSet>
    <bpmn:startEvent id="Start_1" name="Beginn"><bpmn:outgoing>Flow_1</bpmn:outgoing></bpmn:startEvent>
    <bpmn:${taskElement} id="${taskId}" name="${taskName}">${task}<bpmn:incoming>Flow_1</bpmn:incoming><bpmn:outgoing>Flow_2</bpmn:outgoing></bpmn:${taskElement}>
    <bpmn:endEvent id="End_1" name="Ende"><bpmn:incoming>Flow_2</bpmn:incoming></bpmn:endEvent>
    <bpmn:sequenceFlow id="Flow_1" sourceRef="Start_1" targetRef="${taskId}" />
    <bpmn:sequenceFlow id="Flow_2" sourceRef="${taskId}" targetRef="End_1" />
  </bpmn:process>${roots}
  <bpmndi:BPMNDiagram id="Diagram_1"><bpmndi:BPMNPlane id="Plane_1" bpmnElement="Collaboration_1">
    ${shape('Participant_1', 0, 600)}${shape('Lane_1', 30, 570)}${shape('Start_1', 100, 36)}${shape(taskId, 200, 80)}${shape('End_1', 400, 36)}
    ${edge('Flow_1', 140)}${edge('Flow_2', 290)}
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>`;
}

export function userTask(extensions = '', attributes = ''): Parts {
  return {
    taskElement: 'userTask',
    task:
      '<bpmn:extensionElements><zeebe:userTask /><zeebe:formDefinition formId="chase-registration" />' +
      `<zeebe:assignmentDefinition ${attributes === '' ? 'candidateGroups="sc-agent"' : attributes} />${extensions}</bpmn:extensionElements>`,
  };
}

export interface TableParts {
  inputs?: string[];
  rows?: { inputs: string[]; outputs: string[] }[];
  outputs?: string[];
}

const validOn = 'date(validOn)';

export function dmn({
  inputs = [validOn, validOn, 'urgency'],
  rows = [{ inputs: ['-', '-', '-'], outputs: ['"abh-1"', '"AufenthG § 71"', 'true'] }],
  outputs = ['team', 'legalBasis', 'reviewed'],
}: TableParts = {}): string {
  const text = (value: string) => `<text>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="small-table" name="Kleine Tabelle" namespace="http://camunda.org/schema/1.0/dmn">
  <decision id="small-team" name="Team"><decisionTable id="Table_1" hitPolicy="FIRST">
    ${inputs.map((expression, index) => `<input id="Input_${index}" label="Eingabe ${index}"><inputExpression id="E_${index}">${text(expression)}</inputExpression></input>`).join('')}
    ${outputs.map((name, index) => `<output id="Output_${index}" label="${name}" name="${name}" />`).join('')}
    ${rows
      .map(
        (row, rule) =>
          `<rule id="Rule_${rule}">${row.inputs.map((cell, index) => `<inputEntry id="I_${rule}_${index}">${text(cell)}</inputEntry>`).join('')}` +
          `${row.outputs.map((cell, index) => `<outputEntry id="O_${rule}_${index}">${text(cell)}</outputEntry>`).join('')}</rule>`,
      )
      .join('')}
  </decisionTable></decision>
</definitions>`;
}

export function form(...components: object[]): string {
  return JSON.stringify({ type: 'default', id: 'small-form', schemaVersion: 16, components });
}

/** Codes of all findings with the element that each is about, errors first by `error `. */
export async function findingsOf(name: string, content: string, changes: Partial<ModelContext> = {}): Promise<string[]> {
  const { findings } = await checkResources([{ name, content }], { ...context, ...changes });
  return findings.map(({ severity, code, elementId }) => `${severity} ${code} ${elementId ?? '-'}`);
}
