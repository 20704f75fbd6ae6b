/** Lanes carry the tint of the department that they are named after. */
import type { Modeler } from './modeler-services.ts';

interface Lane {
  id: string;
  type: string;
  businessObject: { name?: string };
  di?: { fill?: string; get?: (name: string) => unknown };
}

const marker = 'lane-tint';

/** @param departmentOf key of the department with this name */
export function tintLanes(modeler: Modeler, departmentOf: (laneName: string) => string | undefined): void {
  function tint({ id, type, businessObject, di }: Lane): void {
    if (type !== 'bpmn:Lane') return;
    const canvas = modeler.get('canvas');
    const department = departmentOf(businessObject.name ?? '');
    const hasOwnColour = di?.get?.('color:background-color') !== undefined;
    if (department === undefined || hasOwnColour) {
      if (canvas.hasMarker(id, marker)) canvas.removeMarker(id, marker);
      return;
    }
    const graphics = modeler.get('elementRegistry').getGraphics(id) as SVGElement | undefined;
    graphics?.style.setProperty('--tint', `var(--tint-${department})`);
    if (!canvas.hasMarker(id, marker)) canvas.addMarker(id, marker);
  }
  const events = modeler.get('eventBus');
  events.on('import.done', () => modeler.get('elementRegistry').forEach((element) => tint(element as unknown as Lane)));
  events.on('elements.changed', ({ elements }: { elements: Lane[] }) => elements.forEach(tint));
}
