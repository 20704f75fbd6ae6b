/** Which elements lie inside which: what ends when a scope ends, and what must begin around an element. */
import type { BpmnElement, BpmnProcess } from './bpmn-elements.ts';

export interface PlacedElement {
  type: string;
  name: string | null;
  /** Sub-process around it; null at the top. */
  scopeId: string | null;
  /** True when several instances of it can run side by side. */
  multiInstance: boolean;
  /** True for a sub-process that an event starts. */
  eventSubProcess: boolean;
  /** Element that a boundary event hangs on. */
  attachedTo: string | null;
}

/** By element id. */
export function placedElements({ element }: BpmnProcess): Map<string, PlacedElement> {
  const placed = new Map<string, PlacedElement>();
  place(element, null, placed);
  return placed;
}

function place(container: BpmnElement, scopeId: string | null, placed: Map<string, PlacedElement>): void {
  for (const inner of container.flowElements ?? []) {
    placed.set(inner.id, {
      type: inner.$type.replace(/^bpmn:/, ''),
      name: inner.name ?? null,
      scopeId,
      multiInstance: inner.loopCharacteristics !== undefined,
      eventSubProcess: inner.triggeredByEvent === true,
      attachedTo: inner.attachedToRef?.id ?? null,
    });
    place(inner, inner.id, placed);
  }
}
