/** Whether a value may be the value of a process variable: of the right kind, and nothing in it that belongs in the case file. */
import type { Field, FieldKind } from '../contracts/field.ts';
import type { ProcessVariable } from '../contracts/process-variables.ts';
import { permittedVariable } from './process-variable-names.ts';

export type VariableProblem = 'VARIABLE_NOT_PERMITTED' | 'VARIABLE_WRONG_TYPE';

/** `value` as the engine may have it: rows without what is only shown beside them. */
export type CheckedVariable = { value: unknown } | { problem: VariableProblem; expected: FieldKind | null };

const mostRows = 200;
const longestNorm = 500;

/** Null clears a variable and fits every kind. */
export function checkVariable(catalogue: ReadonlyMap<string, Field>, name: string, value: unknown): CheckedVariable {
  const permitted = permittedVariable(catalogue, name);
  if (permitted === null) return { problem: 'VARIABLE_NOT_PERMITTED', expected: null };
  if (value === null) return { value };
  if ('schema' in permitted) {
    const parsed = permitted.schema.safeParse(value);
    return parsed.success ? { value: parsed.data } : { problem: 'VARIABLE_WRONG_TYPE', expected: permitted.kind ?? null };
  }
  return fits(catalogue, permitted, value) ? { value } : { problem: 'VARIABLE_WRONG_TYPE', expected: permitted.kind };
}

const reference = /^[\w:.-]{1,100}$/;
const choice = /^[A-Za-z0-9_-]{1,60}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

function isDay(value: string): boolean {
  return day.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);
}

function fits(catalogue: ReadonlyMap<string, Field>, { kind, keys }: ProcessVariable, value: unknown): boolean {
  switch (kind) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'money':
      return Number.isSafeInteger(value);
    case 'date':
      return typeof value === 'string' && isDay(value);
    case 'choice':
      return typeof value === 'string' && choice.test(value);
    case 'reference':
      return typeof value === 'string' && reference.test(value);
    case 'references':
      return isList(value) && value.every((each) => typeof each === 'string' && reference.test(each));
    // The one text that routes is an initial; anything longer could be a name.
    case 'text':
      return typeof value === 'string' && /^\p{Lu}$/u.test(value);
    case 'object':
      return isRow(catalogue, value, keys ?? []);
    case 'rows':
      return isList(value) && value.every((row) => isRow(catalogue, row, keys ?? []));
    default:
      return false;
  }
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length <= mostRows;
}

/** An object with listed keys only; what is itself a variable is checked as such, the rest are plain values. */
function isRow(catalogue: ReadonlyMap<string, Field>, value: unknown, keys: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([key, inner]) => {
    if (!keys.includes(key)) return false;
    if (permittedVariable(catalogue, key) === null) return isPlain(inner);
    return !('problem' in checkVariable(catalogue, key, inner));
  });
}

function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= longestNorm;
  return value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}
