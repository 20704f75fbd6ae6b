/** What somebody types into a correction, as the value that the case file takes. */
import type { Field } from '../../../src/contracts/field.ts';

const correctableKinds = new Set<Field['kind']>([
  'text',
  'boolean',
  'date',
  'partial-date',
  'money',
  'number',
  'choice',
  'choices',
  'address',
]);

/** Lists of rows and references are corrected where they come from: in the form or the record that they name. */
export function isCorrectable(field: Field | undefined): boolean {
  return field !== undefined && correctableKinds.has(field.kind);
}

/** Text of the control for a stored value; choices are joined with commas. */
export function controlText(field: Field, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (field.kind === 'money' && typeof value === 'number') return (value / 100).toFixed(2).replace('.', ',');
  if (field.toText !== undefined) return field.toText(value);
  if (Array.isArray(value)) return value.map(String).join(',');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

export type Entered = { ok: true; value: unknown } | { ok: false };

/** Nothing entered clears the field. Money is entered in euros and kept in cents. */
export function enteredValue(field: Field, text: string): Entered {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: true, value: null };
  const parsed = field.schema.safeParse(rawValue(field, trimmed));
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false };
}

function rawValue({ kind }: Field, text: string): unknown {
  switch (kind) {
    case 'boolean':
      return text === 'true';
    case 'money':
      return centsOf(text);
    case 'number':
      return numberOf(text);
    case 'choices':
      return text.split(',');
    default:
      return text;
  }
}

/** `1.514,50`, `1514.50` or `1514` euros. */
function centsOf(text: string): number {
  const euros = numberOf(text);
  return Math.round(euros * 100);
}

function numberOf(text: string): number {
  const german = /^\d{1,3}(?:\.\d{3})*(?:,\d+)?$|^\d+,\d+$/.test(text);
  const plain = german ? text.replaceAll('.', '').replace(',', '.') : text;
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}
