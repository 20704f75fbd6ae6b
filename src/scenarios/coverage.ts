import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BpmnElement } from '../models/bpmn-elements.ts';
import { readBpmn } from '../models/read-bpmn.ts';
import type { SeenInstance } from './look.ts';

export interface ProcessCoverage {
  bpmnProcessId: string;
  xml: string;
  /** Every sequence flow of the model with how many instances took it. */
  flows: Map<string, number>;
}

/** @param instances everything that ran */
export async function coverageOf(
  processesDirectory: string,
  bpmnProcessIds: string[],
  instances: SeenInstance[],
): Promise<ProcessCoverage[]> {
  return Promise.all(
    bpmnProcessIds.map(async (bpmnProcessId) => {
      const xml = await readFile(path.join(processesDirectory, bpmnProcessId, `${bpmnProcessId}.bpmn`), 'utf8');
      const ofProcess = instances.filter((instance) => instance.bpmnProcessId === bpmnProcessId);
      const flows = (await sequenceFlows(xml)).map((flow): [string, number] => [
        flow.id,
        ofProcess.filter((instance) => wasTaken(flow, instance)).length,
      ]);
      return { bpmnProcessId, xml, flows: new Map(flows) };
    }),
  );
}

export function notTaken({ flows }: ProcessCoverage): string[] {
  return [...flows].filter(([, count]) => count === 0).map(([id]) => id);
}

/** Behind an event-based gateway the engine records the event and no sequence flow. */
function wasTaken({ id, sourceRef, targetRef }: SequenceFlow, { flows, completed }: SeenInstance): boolean {
  return sourceRef.$type === 'bpmn:EventBasedGateway' ? completed.includes(targetRef.id) : flows.includes(id);
}

interface SequenceFlow extends BpmnElement {
  sourceRef: BpmnElement;
  targetRef: BpmnElement;
}

async function sequenceFlows(xml: string): Promise<SequenceFlow[]> {
  const { model } = await readBpmn(xml);
  const elements = (model?.processes ?? []).flatMap((process) => process.elements);
  return elements.filter((element): element is SequenceFlow => element.$type === 'bpmn:SequenceFlow');
}
