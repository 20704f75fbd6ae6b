import { type FieldProblem, InvalidInput } from '../errors.ts';
import type { Field, SubjectKind } from '../contracts/field.ts';

/** The field catalogue, passed in so that a municipality's own fields and tests can stand in its place. */
export type FieldCatalogue = ReadonlyMap<string, Field>;

/**
 * The values as they will be stored. Null stands for "cleared" and fits every field.
 * @throws InvalidInput naming every field that is unknown (UNKNOWN_FIELD), belongs to another kind of subject
 *   (FIELD_OF_OTHER_SUBJECT) or does not match its schema (INVALID_VALUE)
 */
export function checkFieldValues(
  catalogue: FieldCatalogue,
  values: Record<string, unknown>,
  /** Left out for a form, which may hold fields of all kinds. */
  subjectKind?: SubjectKind,
): Record<string, unknown> {
  const checked: Record<string, unknown> = {};
  const problems: FieldProblem[] = [];
  for (const [key, value] of Object.entries(values)) {
    const field = catalogue.get(key);
    if (field === undefined) problems.push(unknownField(key));
    else if (field.subject !== (subjectKind ?? field.subject)) problems.push(fieldOfOtherSubject(field));
    else if (value === null) checked[key] = null;
    else {
      const result = field.schema.safeParse(value);
      if (result.success) checked[key] = withoutUndefined(result.data);
      else problems.push(...result.error.issues.map((issue) => invalidValue(field, issue.path)));
    }
  }
  refuse(problems);
  return checked;
}

function refuse(problems: FieldProblem[]): void {
  const [first] = problems;
  if (first === undefined) return;
  const code = problems.every((problem) => problem.code === 'UNKNOWN_FIELD') ? 'UNKNOWN_FIELD' : 'INVALID_REQUEST';
  throw new InvalidInput(code, { field: first.field, fields: problems, values: { field: first.field } });
}

function unknownField(key: string): FieldProblem {
  return {
    field: key,
    code: 'UNKNOWN_FIELD',
    details: { de: `Das Feld ${key} gibt es nicht.`, en: `There is no field ${key}.` },
  };
}

function fieldOfOtherSubject({ key, label }: Field): FieldProblem {
  const details = { de: `„${label.de}“ gehört nicht hierher.`, en: `“${label.en}” does not belong here.` };
  return { field: key, code: 'FIELD_OF_OTHER_SUBJECT', details };
}

function invalidValue({ key, label }: Field, path: PropertyKey[]): FieldProblem {
  const details = { de: `Die Angabe zu „${label.de}“ ist nicht gültig.`, en: `The value of “${label.en}” is not valid.` };
  return { field: [key, ...path.map(String)].join('.'), code: 'INVALID_VALUE', details };
}

/** The store would keep an undefined part as null, which the schemas do not accept when the value comes back. */
function withoutUndefined(value: unknown): unknown {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}
