import type { Field } from '../../contracts/field.ts';
import { errorMessages } from '../../contracts/error-messages.ts';
import { InvalidInput, type FieldProblem } from '../../errors.ts';
import { checkVariable } from '../../models/check-variable.ts';

/**
 * The variables as the engine may have them: routing only, each of its kind.
 * @param path of the variables in the request, for the errors
 * @throws InvalidInput with every variable that may not be set
 */
export function checkedVariables(
  catalogue: ReadonlyMap<string, Field>,
  variables: Readonly<Record<string, unknown>>,
  path = 'variables',
): Record<string, unknown> {
  const checked: Record<string, unknown> = {};
  const problems: FieldProblem[] = [];
  for (const [name, value] of Object.entries(variables)) {
    const result = checkVariable(catalogue, name, value);
    if ('value' in result) checked[name] = result.value;
    else problems.push(problemOf(`${path}.${name}`, name, result));
  }
  const [first] = problems;
  if (first === undefined) return checked;
  const code = problems.some((problem) => problem.code === 'VARIABLE_NOT_PERMITTED')
    ? 'VARIABLE_NOT_PERMITTED'
    : 'VARIABLE_WRONG_TYPE';
  const values = {
    names: problems
      .filter((problem) => problem.code === code)
      .map(({ field }) => field.slice(path.length + 1))
      .join(', '),
  };
  throw new InvalidInput(code, { field: first.field, fields: problems, values });
}

function problemOf(
  field: string,
  name: string,
  { problem, expected }: { problem: 'VARIABLE_NOT_PERMITTED' | 'VARIABLE_WRONG_TYPE'; expected: string | null },
): FieldProblem {
  const fill = (sentence: string) => sentence.replace('{names}', name) + (expected === null ? '' : ` (${expected})`);
  const { de, en } = errorMessages[problem];
  return { field, code: problem, details: { de: fill(de), en: fill(en) } };
}
