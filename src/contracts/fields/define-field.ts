/** The few ways in which catalogue fields differ, so that each field can be one line. */
import { z } from 'zod';
import { addressSchema, addressText } from '../address.ts';
import type { DataClass, Field, FieldOption, SubjectKind } from '../field.ts';
import { partialDateSchema, partialDateText } from '../partial-date.ts';
import { lineOfText, linesOfText } from '../plain-text.ts';
import { todayInGermany } from '../today-in-germany.ts';

/** Kind of value, with all that follows from it. */
export type ValueType = Pick<Field, 'schema'> & Required<Pick<Field, 'kind'>> & Pick<Field, 'options' | 'rowKeys' | 'toText'>;

/** value → [German, English] */
export type OptionLabels = Readonly<Record<string, readonly [de: string, en: string]>>;

/** One line of at most `max` characters. */
export const text = (max: number): ValueType => ({ kind: 'text', schema: lineOfText(max).min(1) });
/** Reasons and notes of several lines. */
export const note: ValueType = { kind: 'text', schema: linesOfText(4000).min(1) };
export const matching = (schema: z.ZodType<string>): ValueType => ({ kind: 'text', schema });
export const flag: ValueType = { kind: 'boolean', schema: z.boolean() };
export const date: ValueType = { kind: 'date', schema: z.iso.date() };
/** Integer cents a month or once, never negative. */
export const money: ValueType = { kind: 'money', schema: z.int().min(0) };
export const wholeNumber = (min: number, max: number): ValueType => ({ kind: 'number', schema: z.int().min(min).max(max) });
export const decimal = (schema: z.ZodType<number>): ValueType => ({ kind: 'number', schema });
export const reference: ValueType = { kind: 'reference', schema: z.uuid() };
export const partialDate: ValueType = {
  kind: 'partial-date',
  schema: partialDateSchema,
  toText: (value) => partialDateText(partialDateSchema.parse(value)),
};
export const address: ValueType = {
  kind: 'address',
  schema: addressSchema,
  toText: (value) => addressText(addressSchema.parse(value)),
};
export const object = (schema: z.ZodObject): ValueType => ({ kind: 'object', schema });
export const rows = (row: z.ZodType, rowKeys?: readonly string[]): ValueType => ({
  kind: 'rows',
  schema: z.array(row).max(100),
  ...(rowKeys === undefined ? {} : { rowKeys }),
});

/** A day up to today. */
export const pastDate: ValueType = {
  kind: 'date',
  schema: z.iso.date().refine((day) => day <= todayInGermany(), { error: 'in the future' }),
};

function options(labels: OptionLabels | readonly FieldOption[]): readonly FieldOption[] {
  if (Array.isArray(labels)) return labels as readonly FieldOption[];
  return Object.entries(labels as OptionLabels).map(([value, [de, en]]) => ({ value, label: { de, en } }));
}

const oneOf = (chosen: readonly FieldOption[]) => z.enum(chosen.map(({ value }) => value));

export function choice(labels: OptionLabels | readonly FieldOption[]): ValueType {
  return { kind: 'choice', options: options(labels), schema: oneOf(options(labels)) };
}

/** @param min how many have to be chosen at least */
export function choices(labels: OptionLabels | readonly FieldOption[], min = 0): ValueType {
  const distinct = (values: string[]) => new Set(values).size === values.length;
  const schema = z.array(oneOf(options(labels))).min(min).refine(distinct, { error: 'twice the same' }); // prettier-ignore
  return { kind: 'choices', options: options(labels), schema };
}

type DefineField = (
  key: string,
  label: readonly [de: string, en: string],
  subject: SubjectKind,
  type: ValueType,
  source: string,
  use?: 'routing',
) => Field;

/** Fields of one data class; `'routing'` marks those that may be process variables. */
export function fieldsOf(dataClass: DataClass): DefineField {
  return (key, [de, en], subject, type, source, use) => ({
    ...type,
    key,
    label: { de, en },
    subject,
    dataClass,
    source,
    routing: use === 'routing',
  });
}
