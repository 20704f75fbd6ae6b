/** Two states of a form beside each other, component by component. */
import type { ModelChange } from '../../../src/contracts/model-change.ts';
import { align, type Aligned } from './align.ts';
import type { Mark } from './table-rows.ts';

export interface Part {
  /** By what a component is told apart: what it asks for, else its id. */
  id: string;
  type: string;
  label: string;
  key: string | null;
  required: boolean;
  /** Of groups around it. */
  depth: number;
}

export interface ComparedPart extends Aligned<Part> {
  mark: Mark;
  /** What is set differently, in words. */
  properties: ModelChange['properties'];
}

interface Component {
  type?: string;
  id?: string;
  key?: string;
  path?: string;
  label?: string;
  dateLabel?: string;
  timeLabel?: string;
  text?: string;
  validate?: { required?: boolean };
  components?: Component[];
}

function partsOf(components: readonly Component[], depth: number): Part[] {
  return components.flatMap((component) => {
    const { type = '', id, key, path, validate } = component;
    const label = component.label ?? component.dateLabel ?? component.timeLabel ?? component.text ?? '';
    const part = {
      id: key ?? path ?? id ?? type,
      type,
      label,
      key: key ?? path ?? null,
      required: validate?.required === true,
      depth,
    };
    return [part, ...partsOf(component.components ?? [], depth + 1)];
  });
}

/** Nothing when the text is no form. */
export function readParts(text: string): Part[] {
  try {
    return partsOf((JSON.parse(text) as Component).components ?? [], 0);
  } catch {
    return [];
  }
}

/** @param changes what the server says about the same two states */
export function compareParts(before: readonly Part[], after: readonly Part[], changes: readonly ModelChange[]): ComparedPart[] {
  return align(before, after, ({ id }) => id).map((row) => {
    const change = changes.find(({ kind, elementId }) => kind === 'CHANGED' && elementId === row.key);
    const mark: Mark =
      row.before === null
        ? 'added'
        : row.after === null
          ? 'removed'
          : change !== undefined
            ? 'changed'
            : row.moved
              ? 'moved'
              : 'same';
    return { ...row, mark, properties: change?.properties ?? [] };
  });
}
