import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type { ListedElement } from './diagram-states.ts';
import type { Modeler } from './modeler-services.ts';

export interface DrawnElement {
  id: string;
  type: string;
  x?: number;
  y?: number;
  labelTarget?: unknown;
  businessObject: { name?: string; $instanceOf?: (type: string) => boolean };
}

/** From left to right, as the diagram is read. */
export function inReadingOrder(a: DrawnElement, b: DrawnElement): number {
  return (a.x ?? 0) - (b.x ?? 0) || (a.y ?? 0) - (b.y ?? 0);
}

const kinds = ['bpmn:FlowNode', 'bpmn:Participant', 'bpmn:Lane'];

/** What somebody may want to go to: steps, pools and lanes; not their labels, nor the lines between them. */
export function listed(registry: ElementRegistry): DrawnElement[] {
  const drawn = registry.filter(() => true) as unknown as DrawnElement[];
  return drawn.filter(
    ({ labelTarget, businessObject }) => !labelTarget && kinds.some((kind) => businessObject.$instanceOf?.(kind) === true),
  );
}

/** Those without a name by their id. */
export function listElements(modeler: Modeler): ListedElement[] {
  return listed(modeler.get('elementRegistry'))
    .sort(inReadingOrder)
    .map(({ id, type, businessObject }) => ({ elementId: id, name: businessObject.name || id, type: type.replace('bpmn:', '') }));
}
