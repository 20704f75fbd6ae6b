/** Process variables with their words and FEEL types. */
import type { FieldKind, Label } from '../../../src/contracts/field.ts';
import { fieldCatalogue } from '../../../src/contracts/field-catalogue.ts';
import { processVariables, type ProcessVariable } from '../../../src/contracts/process-variables.ts';

export interface VariableHint {
  name: string;
  type: string;
  isList: boolean;
}

/** The rest are strings: dates, choices and references stand as text in the engine. */
const types: Partial<Record<FieldKind, string>> = { boolean: 'Boolean', number: 'Number', money: 'Number', object: 'Context' };
const lists: readonly FieldKind[] = ['references', 'choices', 'rows'];

const from = { de: 'aus', en: 'from' };

function known(name: string): { kind: FieldKind; label: Label } | null {
  const variable = (processVariables as Record<string, ProcessVariable>)[name];
  if (variable !== undefined) return variable;
  const field = fieldCatalogue.get(name);
  return field === undefined ? null : { kind: field.kind ?? 'text', label: field.label };
}

export function variableHint(name: string): VariableHint {
  const kind = known(name)?.kind ?? 'text';
  return { name, type: types[kind] ?? 'String', isList: lists.includes(kind) };
}

interface Written {
  name: string;
  /** Elements that write it. */
  origin?: readonly { id: string; name?: string }[];
}

/** What it stands for, and where it comes from: `Höhe im Monat, aus „Leistung berechnen“`. */
export function wordsOf({ name, origin = [] }: Written, language: 'de' | 'en'): string {
  const label = known(name)?.label[language] ?? name;
  const written = [...new Set(origin.map((one) => one.name ?? one.id))].map((one) => `„${one}“`);
  return written.length === 0 ? label : `${label}, ${from[language]} ${written.join(', ')}`;
}
