/** Reads from BPMN XML what lists show: names, types and properties of the elements of one process. */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { ModelElement } from '../read-model/process-definitions.ts';

const bpmnNamespace = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const zeebeNamespace = 'http://camunda.org/schema/zeebe/1.0';

/** Children that carry an id but are no elements of the diagram. */
const notElements = new Set(['process', 'extensionElements', 'laneSet', 'incoming', 'outgoing']);

export interface ProcessModel {
  name: string | null;
  elements: Record<string, ModelElement>;
}

/** The model of the process with this id; the engine has accepted the XML before. Throws when it is not well-formed. */
export function parseProcessModel(xml: string, bpmnProcessId: string): ProcessModel {
  const model: ProcessModel = { name: null, elements: {} };
  let insideProcess = false;
  const open: (ModelElement | undefined)[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const id = attribute(tag, 'id');
    if (tag.uri === bpmnNamespace && tag.local === 'process') {
      insideProcess = id === bpmnProcessId;
      if (insideProcess) model.name = attribute(tag, 'name');
    }
    const parent = open.at(-1);
    let element = insideProcess ? parent : undefined;
    if (insideProcess && tag.uri === bpmnNamespace && id !== null && isElement(tag)) {
      element = elementOf(tag);
      model.elements[id] = element;
    } else if (element && tag.uri === zeebeNamespace) {
      addExtension(element, tag);
    }
    open.push(element);
  });
  parser.on('closetag', (tag) => {
    open.pop();
    if (tag.uri === bpmnNamespace && tag.local === 'process') insideProcess = false;
  });
  parser.write(xml).close();
  return model;
}

function isElement(tag: SaxesTagNS): boolean {
  return !notElements.has(tag.local) && !tag.local.endsWith('EventDefinition');
}

function elementOf(tag: SaxesTagNS): ModelElement {
  const sourceRef = attribute(tag, 'sourceRef');
  const targetRef = attribute(tag, 'targetRef');
  return {
    type: tag.local,
    name: attribute(tag, 'name'),
    ...(sourceRef === null ? {} : { sourceRef }),
    ...(targetRef === null ? {} : { targetRef }),
  };
}

function addExtension(element: ModelElement, tag: SaxesTagNS): void {
  if (tag.local === 'formDefinition') {
    const formId = attribute(tag, 'formId');
    if (formId !== null) element.formId = formId;
  } else if (tag.local === 'property') {
    const name = attribute(tag, 'name');
    if (name !== null) element.properties = { ...element.properties, [name]: attribute(tag, 'value') ?? '' };
  }
}

function attribute(tag: SaxesTagNS, name: string): string | null {
  return tag.attributes[name]?.value ?? null;
}
