import { evaluate } from 'feelin';
import { todayInGermany } from '../contracts/today-in-germany.ts';

/** What FEEL in a scenario knows besides its own functions. */
export function feelContext(now: Date, known: Record<string, unknown>): Record<string, unknown> {
  return { ...known, today: evaluate(`date("${todayInGermany(now)}")`, {}).value };
}

/**
 * Replaces every text that begins with `=` by the value of its expression; dates become `YYYY-MM-DD`.
 * @throws Error that names the expression when it has no value
 */
export function fillIn<Value>(value: Value, context: Record<string, unknown>): Value {
  return JSON.parse(
    JSON.stringify(value, (_key, part: unknown) => (isFeel(part) ? valueOf(part.slice(1), context) : part)),
  ) as Value;
}

function isFeel(part: unknown): part is string {
  return typeof part === 'string' && part.startsWith('=');
}

function valueOf(expression: string, context: Record<string, unknown>): unknown {
  const { value, warnings } = evaluate(expression, context) as { value: unknown; warnings: { message: string }[] };
  const [warning] = warnings;
  if (warning !== undefined) throw new Error(`${expression}: ${warning.message}`);
  // Dates of FEEL know how to write themselves.
  return JSON.parse(JSON.stringify(value ?? null)) as unknown;
}
