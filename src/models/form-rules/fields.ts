import type { FieldKind } from '../../contracts/field.ts';
import { error, type ModelFinding } from '../finding.ts';
import type { FormPart } from '../read-form.ts';
import { nameOf, type FormRule } from './form-rule.ts';

/** Components in which a value of each kind can be entered. */
const typesByKind: Readonly<Record<FieldKind, readonly string[]>> = {
  text: ['textfield', 'textarea'],
  boolean: ['checkbox'],
  date: ['datetime'],
  'partial-date': ['textfield'],
  money: ['number'],
  number: ['number'],
  choice: ['radio', 'select'],
  choices: ['checklist', 'taglist'],
  reference: ['select', 'textfield'],
  references: ['taglist', 'checklist'],
  address: ['textfield', 'textarea'],
  object: [],
  rows: ['dynamiclist', 'table'],
};

/** Computed and shown values, and containers that only carry a key for their layout. */
const asksNothing = new Set(['button', 'expression', 'group', 'separator', 'spacer', 'text']);

/** Every field that a form asks for is in the field catalogue: without a data class nobody could say who may see it. */
export const fields: FormRule = (part, { catalogue }) => {
  const key = part.key ?? part.path;
  if (key === undefined || asksNothing.has(part.type)) return [];
  const field = catalogue.get(key);
  if (field === undefined) return [error('FORM_FIELD_UNKNOWN', nameOf(part), { key: key.slice(0, 100) })];
  const findings: ModelFinding[] = [];
  if (!typesByKind[field.kind ?? 'text'].includes(part.type)) {
    findings.push(error('FORM_FIELD_KIND', nameOf(part), { key, type: part.type }));
  }
  if ((field.kind === 'money') !== isInEuros(part)) findings.push(error('FORM_MONEY_UNIT', nameOf(part), { key }));
  const options = field.options?.map(({ value }) => value);
  const unknown = options === undefined ? [] : (part.values ?? []).filter(({ value }) => !options.includes(String(value)));
  return [...findings, ...unknown.map(({ value }) => error('FORM_OPTION_UNKNOWN', nameOf(part), { key, value: String(value) }))];
};

function isInEuros({ properties, decimalDigits }: FormPart): boolean {
  return properties?.['lotse:unit'] === 'euro' && decimalDigits === 2;
}
