/** A small process of the test's own whose instances stand still at a gateway, because a variable is text instead of yes or no. */
import { randomBytes } from 'node:crypto';
import { eventually, signIn, type AnyBody } from '../integration/api-client.ts';
import { startProcess } from './started-process.ts';

export interface HaltedProcess {
  processId: string;
  name: string;
  /** Of the instances, in the order in which they were started. */
  keys: string[];
  incidents: { incidentKey: string; causeKey: string; processInstanceKey: string }[];
}

const namespaces =
  'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" ' +
  'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

function shape(id: string, x: number, y: number, size: number): string {
  return `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"><dc:Bounds x="${x}" y="${y}" width="${size}" height="${size}" /></bpmndi:BPMNShape>`;
}

function edge(id: string, ...points: [number, number][]): string {
  const waypoints = points.map(([x, y]) => `<di:waypoint x="${x}" y="${y}" />`).join('');
  return `<bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}">${waypoints}</bpmndi:BPMNEdge>`;
}

function model(processId: string, name: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions ${namespaces} id="Definitions_1" targetNamespace="http://bpmn.io/schema/bpmn">
  <bpmn:process id="${processId}" name="${name}" isExecutable="true">
    <bpmn:startEvent id="Start_1" name="Antrag liegt vor"><bpmn:outgoing>Flow_1</bpmn:outgoing></bpmn:startEvent>
    <bpmn:exclusiveGateway id="Gateway_Complete" name="Antrag vollständig?" default="Flow_No">
      <bpmn:incoming>Flow_1</bpmn:incoming><bpmn:outgoing>Flow_Yes</bpmn:outgoing><bpmn:outgoing>Flow_No</bpmn:outgoing>
    </bpmn:exclusiveGateway>
    <bpmn:endEvent id="End_Complete" name="Vollständig"><bpmn:incoming>Flow_Yes</bpmn:incoming></bpmn:endEvent>
    <bpmn:endEvent id="End_Incomplete" name="Unvollständig"><bpmn:incoming>Flow_No</bpmn:incoming></bpmn:endEvent>
    <bpmn:sequenceFlow id="Flow_1" sourceRef="Start_1" targetRef="Gateway_Complete" />
    <bpmn:sequenceFlow id="Flow_Yes" name="ja" sourceRef="Gateway_Complete" targetRef="End_Complete">
      <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">=applicationComplete</bpmn:conditionExpression>
    </bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="Flow_No" name="nein" sourceRef="Gateway_Complete" targetRef="End_Incomplete" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="Diagram_1"><bpmndi:BPMNPlane id="Plane_1" bpmnElement="${processId}">
    ${shape('Start_1', 100, 107, 36)}${shape('Gateway_Complete', 200, 100, 50)}
    ${shape('End_Complete', 320, 107, 36)}${shape('End_Incomplete', 320, 207, 36)}
    ${edge('Flow_1', [136, 125], [200, 125])}${edge('Flow_Yes', [250, 125], [320, 125])}
    ${edge('Flow_No', [225, 150], [225, 225], [320, 225])}
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>`;
}

async function deploy(processId: string, name: string, basedOnVersion?: number): Promise<void> {
  const designer = await signIn('process-designer');
  const resource = { name: `${processId}/${processId}.bpmn`, content: model(processId, name), basedOnVersion };
  const { status, body } = await designer.post('/deployments', { resources: [resource], comment: 'Für die Prüfung' });
  if (status > 202) throw new Error(JSON.stringify(body));
}

/** @returns once the administrators see all of its incidents */
export async function haltedProcess(count: number): Promise<HaltedProcess> {
  const sign = randomBytes(4).toString('hex');
  const [processId, name] = [`halted-${sign}`, `Vollständigkeit ${sign}`];
  await deploy(processId, name);
  const keys = await startProcess(processId, count, { applicationComplete: 'ja' });
  const admin = await signIn('admin');
  const { body } = await eventually(
    () => admin.get(`/incidents?processDefinitionId=${processId}`),
    (answer: AnyBody) => answer.body.total === count,
  );
  return { processId, name, keys, incidents: body.items };
}

/** A second version, so that instances of the first can be moved to it. */
export async function deployNextVersion({ processId, name }: HaltedProcess): Promise<void> {
  await deploy(processId, `${name}, neu`, 1);
}

/** The variable repaired and all of them tried again in the background. @returns batchId */
export async function repairInBulk({ processId }: HaltedProcess): Promise<string> {
  const admin = await signIn('admin');
  const request = {
    kind: 'RESOLVE',
    incidents: { filter: { processDefinitionId: processId } },
    reason: 'Ursache behoben',
    variables: { applicationComplete: true },
  };
  const { status, body } = await admin.post('/batches', request);
  if (status > 202) throw new Error(JSON.stringify(body));
  return body.batchId;
}

/** A draft on top of what runs, with changes that are not released. */
export async function beginDraft({ processId, name }: HaltedProcess, basedOnVersion: number): Promise<void> {
  const designer = await signIn('process-designer');
  const title = `${name}, Entwurf`;
  const file = {
    name: `${processId}/${processId}.bpmn`,
    title,
    content: model(processId, title),
    revision: null,
    basedOnVersion,
  };
  const { status, body } = await designer.put(`/models/${processId}/draft`, file);
  if (status !== 200) throw new Error(JSON.stringify(body));
}
