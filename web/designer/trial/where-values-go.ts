/** Where the answers of a form go: into the case file, by data class, and which of them also steer the process. */
import { fieldCatalogue } from '../../../src/contracts/field-catalogue.ts';
import type { DataClass, Label } from '../../../src/contracts/field.ts';
import { readParts } from '../difference/form-rows.ts';

export interface Destination {
  key: string;
  /** Null for a field that no case file knows: checks refuse such a form. */
  label: Label | null;
  dataClass: DataClass | null;
  isVariable: boolean;
  value: unknown;
}

/** @param variables names that the tasks with this form give to their process */
export function whereValuesGo(
  form: string,
  data: Readonly<Record<string, unknown>>,
  variables: ReadonlySet<string>,
): Destination[] {
  const keys = new Set(readParts(form).flatMap(({ key }) => (key === null ? [] : (key.split('.')[0] ?? []))));
  return [...keys].map((key) => {
    const field = fieldCatalogue.get(key);
    return {
      key,
      label: field?.label ?? null,
      dataClass: field?.dataClass ?? null,
      isVariable: variables.has(key),
      value: data[key],
    };
  });
}
