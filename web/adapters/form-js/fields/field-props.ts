/** What form-js gives a field's component, as far as ours use it. */
import type { FormTexts } from '../texts.ts';

export interface FieldDefinition {
  id: string;
  type: string;
  key?: string;
  label?: string;
  dateLabel?: string;
  description?: string;
  subtype?: string;
  decimalDigits?: number;
  values?: readonly unknown[];
  valuesKey?: string;
  valuesExpression?: string;
  validate?: { required?: boolean; maxLength?: number };
  appearance?: { suffixAdorner?: string; prefixAdorner?: string };
  properties?: Record<string, unknown>;
}

export interface FieldProps {
  field: FieldDefinition;
  value: unknown;
  domId: string;
  errors?: readonly string[];
  disabled?: boolean;
  readonly?: boolean;
  onChange: (update: { field: FieldDefinition; value: unknown }) => void;
  onBlur?: () => void;
  onFocus?: () => void;
}

/** What the components share: they live in form-js's own tree and so below none of our providers. */
export interface FieldContext {
  texts: FormTexts;
  /** Data that the form was opened with, e.g. options under `valuesKey`. */
  lookUp: (key: string) => unknown;
}

export interface Option {
  value: string;
  label: string;
}

/** Options of a choice: its own, or those that came with the data. */
export function optionsOf({ values, valuesKey }: FieldDefinition, { lookUp }: FieldContext): Option[] {
  const given = values ?? (valuesKey === undefined ? [] : lookUp(valuesKey));
  if (!Array.isArray(given)) return [];
  return given.flatMap((option: unknown): Option[] => {
    if (typeof option === 'string') return [{ value: option, label: option }];
    const { value, label } = (option ?? {}) as { value?: unknown; label?: unknown };
    return typeof value === 'string' ? [{ value, label: typeof label === 'string' ? label : value }] : [];
  });
}
