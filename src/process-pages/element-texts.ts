import type { BpmnElement } from '../models/bpmn-elements.ts';

/** What the designer wrote about an element, in one line. */
export function documentation({ documentation: entries }: BpmnElement): string {
  return (entries ?? [])
    .map(({ text }) => text?.trim() ?? '')
    .join(' ')
    .replaceAll(/\s+/g, ' ');
}

/** In one line, however the label is broken on the diagram. */
export const nameOf = ({ name, id }: BpmnElement): string => (name ?? id).replaceAll(/\s+/g, ' ');
