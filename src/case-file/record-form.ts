/**
 * What a form collects goes where the field catalogue says: to the person, the household or the case. Only routing values
 * leave the case file again, for the process.
 */
import type { Connection } from 'mongoose';
import type { SubjectKind } from '../contracts/field.ts';
import { InvalidInput, NotFound } from '../errors.ts';
import { checkFieldValues, type FieldCatalogue } from './field-values.ts';
import { checkMemberRows, writeMemberRows } from './member-rows.ts';
import type { Models } from './models.ts';
import type { Provenance } from './provenance.ts';
import type { CaseDocument } from './schemas/case.ts';
import { inTransaction } from './transaction.ts';
import { writeFields } from './write-fields.ts';

/**
 * Checks and stores all values of a form in one transaction; sent twice they are stored once.
 * @param values by field key, money in cents; `householdMembers` holds rows (see member-rows.ts)
 * @param variables field keys that the process asked for
 * @param aboutPersonId member of the household whose fields the form holds; the person of the case when left out
 * @returns their values, null where the form left one out
 * @throws NotFound; InvalidInput UNKNOWN_FIELD or INVALID_REQUEST naming each field; VARIABLE_NOT_ROUTING when the process asks
 *   for a field that must not leave the case file
 */
export type RecordForm = (
  caseId: string,
  values: Record<string, unknown>,
  provenance: Provenance,
  variables?: readonly string[],
  aboutPersonId?: string,
) => Promise<Record<string, unknown>>;

export function createRecordForm(connection: Connection, models: Models, catalogue: FieldCatalogue, now: () => Date): RecordForm {
  return async (caseId, values, provenance, variables = [], aboutPersonId) => {
    requireRouting(catalogue, variables);
    const { householdMembers, ...plain } = values;
    const bySubject = splitBySubject(catalogue, plain);
    const rows = householdMembers === undefined ? [] : checkMemberRows(catalogue, householdMembers);
    const record = await models.cases.findById(caseId).lean();
    if (record === null) throw new NotFound('NOT_FOUND', { field: 'caseId' });
    const subjectIds = { person: await personOf(models, record, aboutPersonId), household: record.householdId, case: caseId };

    await inTransaction(connection, async (session) => {
      const at = now();
      for (const [kind, subjectValues] of bySubject) {
        const subject = { kind, id: subjectIds[kind] };
        await writeFields(models, session, { subject, values: subjectValues, provenance, at });
      }
      if (rows.length > 0) await writeMemberRows({ models, session, provenance, at, ...record }, rows);
    });

    const stored = new Map([...bySubject.values()].flatMap((subjectValues) => Object.entries(subjectValues)));
    return Object.fromEntries(variables.map((key) => [key, stored.get(key) ?? null]));
  };
}

/** @throws InvalidInput NOT_A_MEMBER for somebody outside the household: a case writes and shows nothing about others */
async function personOf(
  models: Models,
  { personId, householdId }: Pick<CaseDocument, 'personId' | 'householdId'>,
  aboutPersonId: string | undefined,
): Promise<string> {
  if (aboutPersonId === undefined || aboutPersonId === personId) return personId;
  const household = await models.households.findById(householdId).lean();
  if (household?.members.some((member) => member.personId === aboutPersonId)) return aboutPersonId;
  throw new InvalidInput('NOT_A_MEMBER', { field: 'personId' });
}

function requireRouting(catalogue: FieldCatalogue, variables: readonly string[]): void {
  const personal = variables.find((key) => catalogue.get(key)?.routing !== true);
  if (personal !== undefined) throw new InvalidInput('VARIABLE_NOT_ROUTING', { field: personal, values: { field: personal } });
}

/** All fields are checked before one is refused, so that a person sees everything that is wrong at once. */
function splitBySubject(catalogue: FieldCatalogue, values: Record<string, unknown>): Map<SubjectKind, Record<string, unknown>> {
  const kinds = new Map<SubjectKind, Record<string, unknown>>();
  const checked = checkFieldValues(catalogue, values);
  for (const [key, value] of Object.entries(checked)) {
    const kind = catalogue.get(key)?.subject ?? 'case';
    kinds.set(kind, { ...kinds.get(kind), [key]: value });
  }
  return kinds;
}

/** What the case file knows of these fields, as forms show them: the person's, the household's and the case's. */
export type FormValues = (caseId: string, keys: readonly string[], aboutPersonId?: string) => Promise<Record<string, unknown>>;

export function createFormValues(models: Models, catalogue: FieldCatalogue): FormValues {
  return async (caseId, keys, aboutPersonId) => {
    const record = await models.cases.findById(caseId).lean();
    if (record === null) throw new NotFound('NOT_FOUND', { field: 'caseId' });
    const subjects = [
      `person:${await personOf(models, record, aboutPersonId)}`,
      `household:${record.householdId}`,
      `case:${caseId}`,
    ];
    const current = await models.currentFields.find({ _id: { $in: subjects } }).lean();
    const known = new Map(current.flatMap(({ values }) => Object.entries(values)));
    return Object.fromEntries(
      keys.flatMap((key) => {
        const value = known.get(key)?.value ?? null;
        if (value === null) return [];
        return [[key, catalogue.get(key)?.toText?.(value) ?? value]];
      }),
    );
  };
}
