/** Which names a process variable may have: references, results and routing fields; nothing that belongs in the case file. */
import type { Field } from '../contracts/field.ts';
import { processVariables, type ProcessVariable } from '../contracts/process-variables.ts';

const listed: Readonly<Record<string, ProcessVariable>> = processVariables;

/** A routing field of the catalogue or a listed process variable; null for every other name. */
export function permittedVariable(catalogue: ReadonlyMap<string, Field>, name: string): Field | ProcessVariable | null {
  if (Object.hasOwn(listed, name)) return listed[name] ?? null;
  const field = catalogue.get(name);
  return field?.routing === true ? field : null;
}
