import { checkFeel } from '../feel-syntax.ts';
import { error } from '../finding.ts';
import { matchesAll, type DmnRule } from './dmn-rule.ts';

const feel = /feel/i;

/** The decision has logic, it is FEEL, and every cell can be read and comes to an end. */
export const expressions: DmnRule = ({ id, table, expression }) => {
  if (expression !== null) return checkFeel(expression, 'expression', id);
  if (table === null) return [error('DECISION_WITHOUT_LOGIC', id)];
  return [
    ...table.inputs.flatMap((input) =>
      input.language !== undefined && !feel.test(input.language)
        ? [error('DECISION_LANGUAGE', input.id, { language: input.language })]
        : checkFeel(input.expression, 'expression', input.id),
    ),
    ...table.rules.flatMap((rule) => [
      ...rule.inputs.filter((cell) => !matchesAll(cell)).flatMap((cell) => checkFeel(cell, 'unary-tests', rule.id)),
      ...rule.outputs.filter((cell) => cell !== '').flatMap((cell) => checkFeel(cell, 'expression', rule.id)),
    ]),
  ];
};
