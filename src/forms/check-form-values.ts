/**
 * Checks what a person sends against the form they were shown: the server trusts no browser. Values of hidden or unknown
 * fields are dropped; money that the form shows in euros comes out in cents.
 */
import type { FieldProblem } from '../errors.ts';
import { createFeelEvaluator, type EvaluateFeel } from './feel.ts';
import { checkValue } from './check-value.ts';
import type { FormComponent, FormSchema } from './form-schema.ts';

export type FormValues = Record<string, unknown>;

export interface CheckedForm {
  values: FormValues;
  problems: FieldProblem[];
}

const containers = new Set(['group', 'default']);

/** @param values as form-js submits them */
export function checkFormValues(form: FormSchema, values: FormValues): CheckedForm {
  return checkComponents(form.components, { own: values, scope: values, prefix: '', feel: createFeelEvaluator() });
}

/** Where a component stands. */
interface Place {
  /** Values of the form, or of the row of a list. */
  own: FormValues;
  /** What conditions see. */
  scope: FormValues;
  /** Path of the row, for the names of fields in problems. */
  prefix: string;
  feel: EvaluateFeel;
}

function isHidden(component: FormComponent, { scope, feel }: Place): boolean {
  const hide = component.conditional?.hide;
  return hide !== undefined && feel(hide, scope) === true;
}

function checkComponents(components: FormComponent[], place: Place): CheckedForm {
  const checked: CheckedForm = { values: {}, problems: [] };
  for (const component of components) {
    if (isHidden(component, place)) continue;
    const part = checkComponent(component, place);
    Object.assign(checked.values, part.values);
    checked.problems.push(...part.problems);
  }
  return checked;
}

function checkComponent(component: FormComponent, place: Place): CheckedForm {
  const { own, prefix } = place;
  if (component.type === 'dynamiclist') return checkRows(component, place);
  if (containers.has(component.type)) return checkComponents(component.components ?? [], place);
  if (component.key === undefined || component.disabled === true || component.readonly === true)
    return { values: {}, problems: [] };
  const { value, problem } = checkValue(component, own[component.key]);
  if (problem !== undefined) return { values: {}, problems: [{ ...problem, field: `${prefix}${component.key}` }] };
  return { values: value === undefined ? {} : { [component.key]: value }, problems: [] };
}

const mostRows = 100;

function checkRows(component: FormComponent, { own, scope, prefix, feel }: Place): CheckedForm {
  const path = component.path ?? component.key ?? '';
  const rows = own[path] ?? [];
  if (!Array.isArray(rows) || rows.length > mostRows) {
    return { values: {}, problems: [{ field: `${prefix}${path}`, code: 'NOT_A_LIST', details: notAList }] };
  }
  const checked = rows.map((row: unknown, index) => {
    const values = typeof row === 'object' && row !== null ? (row as FormValues) : {};
    const result = checkComponents(component.components ?? [], {
      own: values,
      scope: { ...scope, ...values, this: values },
      prefix: `${prefix}${path}.${index}.`,
      feel,
    });
    // Rows that were known before come back with the reference that they were shown with.
    if (typeof values.personId === 'string') result.values.personId = values.personId;
    return result;
  });
  return { values: { [path]: checked.map((row) => row.values) }, problems: checked.flatMap((row) => row.problems) };
}

const notAList = {
  de: `Hier wird eine Liste mit höchstens ${mostRows} Einträgen erwartet.`,
  en: `A list of at most ${mostRows} entries is expected here.`,
};
