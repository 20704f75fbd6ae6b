import { checkFeel } from '../feel-syntax.ts';
import type { ModelFinding } from '../finding.ts';
import type { BpmnRule } from './bpmn-rule.ts';

/** Parts of a model element as the reader describes them. */
interface Described {
  id?: string;
  $descriptor?: { properties?: { name: string; isReference?: boolean }[] };
  [property: string]: unknown;
}

/** Every FEEL expression of the process can be read and comes to an end. */
export const expressions: BpmnRule = ({ element, elements }, _context, model) => [
  ...elements.flatMap((each) => expressionsOf(each as unknown as Described, each.id)),
  ...model.messages.flatMap((message) => expressionsOf(message as unknown as Described, message.id)),
  ...expressionsOf(element as unknown as Described, element.id),
];

/** Inner elements are visited on their own, so that a finding names the innermost one. */
const visitedApart = new Set(['flowElements', 'laneSets']);

function expressionsOf(part: Described, elementId: string): ModelFinding[] {
  const properties = part.$descriptor?.properties ?? [];
  return properties.flatMap(({ name, isReference }) => {
    if (isReference === true || visitedApart.has(name) || !Object.hasOwn(part, localName(name))) return [];
    return valuesOf(part[localName(name)]).flatMap((value) => {
      if (typeof value === 'string') return value.startsWith('=') ? checkFeel(value.slice(1), 'expression', elementId) : [];
      return isDescribed(value) ? expressionsOf(value, elementId) : [];
    });
  });
}

function localName(name: string): string {
  return name.replace(/^.*:/, '');
}

function valuesOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isDescribed(value: unknown): value is Described {
  return typeof value === 'object' && value !== null && '$descriptor' in value;
}
