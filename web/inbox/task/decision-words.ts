/** What tables work with, in words: their values are codes that fields of the case file name. */
import type { FieldOption } from '../../../src/contracts/field.ts';
import { fieldCatalogue } from '../../../src/contracts/field-catalogue.ts';
import type { Formats } from '../../shared/language/formats.ts';
import type { Language } from '../../shared/language/language.ts';

let labels: Map<string, FieldOption['label']> | undefined;

/** Codes are unique across the catalogue but for a few that mean the same everywhere. */
function labelOf(code: string, language: Language): string | undefined {
  labels ??= new Map(
    [...fieldCatalogue.values()].flatMap(({ options = [] }) => options.map(({ value, label }) => [value, label] as const)),
  );
  return labels.get(code)?.[language];
}

export interface DecisionWords {
  yes: string;
  no: string;
  nothing: string;
}

export function decisionText(value: unknown, language: Language, formats: Formats, words: DecisionWords): string {
  if (value === null || value === undefined || value === '') return words.nothing;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return formats.number(value);
  if (typeof value === 'string')
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formats.date(value) : (labelOf(value, language) ?? value);
  if (Array.isArray(value))
    return value.map((each: unknown) => decisionText(each, language, formats, words)).join(', ') || words.nothing;
  return JSON.stringify(value);
}

/** Every table asks from when until when a row holds; that is no fact of the case. */
export function isValidity(label: string): boolean {
  return /^gültig (?:von|bis)$/.test(label);
}
