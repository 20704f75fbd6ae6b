import type { ListedElement } from './diagram-states.ts';
import type { Modeler } from './modeler.ts';

interface Shape {
  id: string;
  type: string;
  x?: number;
  y?: number;
  labelTarget?: unknown;
  businessObject: { name?: string; $instanceOf?: (type: string) => boolean };
}

/** Flow nodes from left to right, as the diagram is read; those without a name by their id. */
export function listElements(modeler: Modeler): ListedElement[] {
  const shapes = modeler.get('elementRegistry').filter(() => true) as unknown as Shape[];
  return shapes
    .filter(({ labelTarget, businessObject }) => !labelTarget && businessObject.$instanceOf?.('bpmn:FlowNode') === true)
    .sort((a, b) => (a.x ?? 0) - (b.x ?? 0) || (a.y ?? 0) - (b.y ?? 0))
    .map(({ id, type, businessObject }) => ({ elementId: id, name: businessObject.name ?? id, type: type.replace('bpmn:', '') }));
}
