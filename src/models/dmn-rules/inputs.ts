import { warning } from '../finding.ts';
import { permittedVariable } from '../process-variable-names.ts';
import type { DmnRule } from './dmn-rule.ts';

const firstName = /^\s*([A-Za-z_]\w*)\s*(?:$|\.)/;

/** An input that is the name of a variable: it is one that the engine may know, or the result of another decision. */
export const inputs: DmnRule = ({ table }, { catalogue }, { decisions }) => {
  const results = new Set(decisions.flatMap(({ id, element }) => [id, element.variable?.name ?? id]));
  return (table?.inputs ?? []).flatMap(({ id, expression }) => {
    const name = firstName.exec(expression)?.[1];
    if (name === undefined || results.has(name) || permittedVariable(catalogue, name) !== null) return [];
    return [warning('DECISION_INPUT_UNKNOWN', id, { name })];
  });
};
