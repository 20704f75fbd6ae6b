import { InvalidInput } from '../errors.ts';

/** Where a page ended: the sort values of its last entry. Stays right while entries are added or removed. */
export type CursorValues = readonly (string | number | null)[];

export function encodeCursor(values: CursorValues): string {
  return Buffer.from(JSON.stringify(values), 'utf8').toString('base64url');
}

/** @throws InvalidInput when the text is not a cursor with that many values */
export function decodeCursor(cursor: string, length: number): CursorValues {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.length === length && values.every(isCursorValue)) return values;
  } catch {
    // Not JSON: the same answer as for any other text that is no cursor.
  }
  throw new InvalidInput('INVALID_REQUEST', { field: 'cursor' });
}

function isCursorValue(value: unknown): value is string | number | null {
  return value === null || typeof value === 'string' || typeof value === 'number';
}
