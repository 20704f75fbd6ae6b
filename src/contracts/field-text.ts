/** A stored value as German text, for those outside who know no codes of ours. */
import type { Field } from './field.ts';

const euros = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });
const numbers = new Intl.NumberFormat('de-DE');

/** @returns null for what is no single statement: rows, objects, references */
export function fieldText({ kind, options, toText }: Field, value: unknown): string | null {
  const optionText = (one: unknown) => options?.find((option) => option.value === one)?.label.de ?? String(one);
  if (toText !== undefined) return toText(value);
  switch (kind) {
    case 'text':
      return String(value);
    case 'choice':
      return optionText(value);
    case 'choices':
      return (value as unknown[]).map(optionText).join(', ');
    case 'boolean':
      return value === true ? 'ja' : 'nein';
    case 'date':
      return String(value).split('-').reverse().join('.');
    case 'money':
      return euros.format(Number(value) / 100);
    case 'number':
      return numbers.format(Number(value));
    default:
      return null;
  }
}
