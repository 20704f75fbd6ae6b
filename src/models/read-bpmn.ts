import BpmnModdle from 'bpmn-moddle';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' };
import { elementsWithin, type BpmnDefinitions, type BpmnElement, type BpmnModel } from './bpmn-elements.ts';
import { bpmnNamespace, checkXml } from './check-xml.ts';
import { error, type ModelFinding } from './finding.ts';

export interface Read<Model> {
  /** Null when the text may not or can not be read. */
  model: Model | null;
  findings: ModelFinding[];
}

/** First line only: the reader appends the place and the stack. */
export function reason(thrown: unknown): string {
  const { message = String(thrown) } = thrown as { message?: string };
  return (message.split('\n')[0] ?? message).trim().slice(0, 300);
}

/** Reads BPMN with the vocabulary of Zeebe; hostile or malformed text and content that the standard does not know are findings. */
export async function readBpmn(xml: string): Promise<Read<BpmnModel>> {
  const checked = checkXml(xml, bpmnNamespace);
  if (!checked.safe) return { model: null, findings: checked.findings };
  try {
    const { rootElement, warnings } = await new BpmnModdle({ zeebe }).fromXML(xml);
    const unknown = warnings.map((warning) => error('MODEL_CONTENT_UNKNOWN', null, { message: reason(warning) }));
    const model = toModel(rootElement as unknown as BpmnDefinitions);
    const empty = model.processes.length === 0 ? [error('MODEL_WITHOUT_PROCESS')] : [];
    return { model, findings: [...checked.findings, ...unknown, ...empty] };
  } catch (thrown) {
    return { model: null, findings: [...checked.findings, error('MODEL_CONTENT_UNKNOWN', null, { message: reason(thrown) })] };
  }
}

function toModel(definitions: BpmnDefinitions): BpmnModel {
  const roots: BpmnElement[] = definitions.rootElements ?? [];
  return {
    definitions,
    messages: roots.filter(({ $type }) => $type === 'bpmn:Message'),
    processes: roots
      .filter(({ $type }) => $type === 'bpmn:Process')
      .map((element) => ({ id: element.id, name: element.name ?? null, element, elements: elementsWithin(element) })),
  };
}
