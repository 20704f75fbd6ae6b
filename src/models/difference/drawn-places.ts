/** Where the elements of a process stand on the drawing. The place of a label follows its text and is not told. */
import type { BpmnDefinitions } from '../bpmn-elements.ts';

interface Drawn {
  bpmnElement?: { id: string };
  bounds?: { x: number; y: number; width: number; height: number };
  waypoint?: { x: number; y: number }[];
  isExpanded?: boolean;
  isHorizontal?: boolean;
}

/** By element id; equal texts are equal places. */
export function drawnPlaces(definitions: BpmnDefinitions): Map<string, string> {
  const { diagrams = [] } = definitions as { diagrams?: { plane?: { planeElement?: Drawn[] } }[] };
  const drawn = diagrams.flatMap(({ plane }) => plane?.planeElement ?? []);
  return new Map(drawn.flatMap((one) => (one.bpmnElement === undefined ? [] : [[one.bpmnElement.id, placeOf(one)] as const])));
}

function placeOf({ bounds, waypoint = [], isExpanded, isHorizontal }: Drawn): string {
  const box = bounds === undefined ? null : [bounds.x, bounds.y, bounds.width, bounds.height];
  return JSON.stringify([box, waypoint.map(({ x, y }) => [x, y]), isExpanded ?? null, isHorizontal ?? null]);
}
