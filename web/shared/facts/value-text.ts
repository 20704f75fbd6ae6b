/** A value of the case file as people read it. */
import type { Field, FieldOption } from '../../../src/contracts/field.ts';
import { fieldCatalogue } from '../../../src/contracts/field-catalogue.ts';
import type { Formats } from '../language/formats.ts';
import type { Language } from '../language/language.ts';

const yesNo = { de: ['ja', 'nein'], en: ['yes', 'no'] } as const;
const emptyList = { de: 'keine', en: 'none' };
const recordedSince = { de: 'vermerkt', en: 'on record' };

export function optionLabel(options: readonly FieldOption[] | undefined, value: unknown, language: Language): string {
  const known = options?.find((option) => option.value === value);
  return known?.label[language] ?? plainText(value);
}

/** Label of one of a catalogue field's options, e.g. of `conflictType`. */
export function catalogueLabel(key: string, value: string, language: Language): string {
  return optionLabel(fieldCatalogue.get(key)?.options, value, language);
}

/** One line. Rows have none: they are shown by `rowsOf`. Money is integer cents, dates are `YYYY-MM-DD`. */
export function valueText(field: Field | undefined, value: unknown, language: Language, formats: Formats): string {
  if (value === null || value === undefined) return '–';
  if (Array.isArray(value) && value.length === 0) return emptyList[language];
  switch (field?.kind) {
    case 'boolean':
      return yesNo[language][value === true ? 0 : 1];
    case 'date':
      return typeof value === 'string' ? formats.date(value) : plainText(value);
    case 'money':
      return typeof value === 'number' ? formats.money(value) : plainText(value);
    case 'number':
      return typeof value === 'number' ? formats.number(value) : plainText(value);
    case 'choice':
      return optionLabel(field.options, value, language);
    case 'choices':
      return listOf(value)
        .map((one) => optionLabel(field.options, one, language))
        .join(', ');
    case 'reference':
    case 'references':
      return recordedSince[language];
    default:
      return field?.toText === undefined ? plainText(value) : field.toText(value);
  }
}

/** The rows of a list as label and text, row by row; keys that are no fields of their own keep their name. */
export function rowsOf(value: unknown, language: Language, formats: Formats): { label: string; text: string }[][] {
  return listOf(value).map((row) =>
    Object.entries(row !== null && typeof row === 'object' ? row : {})
      .filter(([key]) => !key.endsWith('Id'))
      .map(([key, part]) => {
        const field = fieldCatalogue.get(key);
        return { label: field?.label[language] ?? key, text: valueText(field, part, language, formats) };
      }),
  );
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function plainText(value: unknown): string {
  if (Array.isArray(value)) return value.map(plainText).join(', ');
  if (value !== null && typeof value === 'object') return Object.values(value).map(plainText).join(', ');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '–';
}
