/** The household as a form lists it: one row per member beside the applicant. */
import type { ClientSession } from 'mongoose';
import { z } from 'zod';
import { type FieldProblem, InvalidInput } from '../errors.ts';
import { derivedId } from './derived-id.ts';
import { checkFieldValues, type FieldCatalogue } from './field-values.ts';
import type { Models } from './models.ts';
import { newPersonDocument } from './new-person.ts';
import { similarity } from './person-similarity.ts';
import type { Provenance } from './provenance.ts';
import type { HouseholdMember, NewPerson } from './repositories.ts';
import type { PersonDocument } from './schemas/person.ts';
import { writeFields } from './write-fields.ts';

/** Beside these a row holds fields of the person by their catalogue keys. */
const membershipSchema = z.object({
  /** Names a member that is known already. */
  personId: z.uuid().optional(),
  relation: z.enum(['SELF', 'PARTNER', 'CHILD', 'PARENT', 'OTHER']).default('OTHER'),
  inSameDwelling: z.boolean().default(true),
});

export interface MemberRow {
  membership: z.output<typeof membershipSchema>;
  values: Record<string, unknown>;
}

/** @throws InvalidInput with paths like `householdMembers.0.birthDate` */
export function checkMemberRows(catalogue: FieldCatalogue, rows: unknown): MemberRow[] {
  const parsed = z.array(z.record(z.string(), z.unknown())).max(100).safeParse(rows);
  if (!parsed.success) throw new InvalidInput('INVALID_REQUEST', { field: 'householdMembers' });
  const problems: FieldProblem[] = [];
  const checked = parsed.data.map((row, index) => {
    try {
      const { personId, relation, inSameDwelling, ...fields } = row;
      return {
        membership: membershipSchema.parse({ personId, relation, inSameDwelling }),
        values: checkFieldValues(catalogue, fields, 'person'),
      };
    } catch (error) {
      problems.push(...problemsOf(error, `householdMembers.${index}`));
      return null;
    }
  });
  if (problems[0] !== undefined) throw new InvalidInput('INVALID_REQUEST', { field: problems[0].field, fields: problems });
  return checked.filter((row) => row !== null);
}

const invalid = { de: 'Die Angabe ist nicht gültig.', en: 'The value is not valid.' };

function problemsOf(error: unknown, path: string): FieldProblem[] {
  if (error instanceof InvalidInput) {
    return (error.details.fields ?? []).map((problem) => ({ ...problem, field: `${path}.${problem.field}` }));
  }
  if (!(error instanceof z.ZodError)) throw error;
  return error.issues.map((issue) => ({ field: [path, ...issue.path].join('.'), code: 'INVALID_VALUE', details: invalid }));
}

export interface HouseholdWrite {
  models: Models;
  session: ClientSession;
  provenance: Provenance;
  at: Date;
  personId: string;
  householdId: string;
}

/**
 * A row is the applicant (`SELF`), a member named by `personId`, a member of exactly this name and birth date, or a new person.
 * The new person's id follows from task and row, so that a form sent twice adds nobody twice. Members without a row stay.
 */
export async function writeMemberRows(write: HouseholdWrite, rows: MemberRow[]): Promise<void> {
  const { models, session, provenance, at, householdId } = write;
  const household = await models.households.findById(householdId).session(session).orFail().lean();
  const memberIds = household.members.map((member) => member.personId);
  const known = await models.persons
    .find({ _id: { $in: memberIds } })
    .session(session)
    .lean();
  const members = new Map(household.members.map((member) => [member.personId, member]));

  for (const [index, row] of rows.entries()) {
    const newId = derivedId('member-row', householdId, provenance.userTaskKey ?? provenance.reason, String(index));
    const personId = knownMember(write, row, known, newId, index);
    if (personId === null) await addPerson(write, newId, row);
    const id = personId ?? newId;
    await writeFields(models, session, { subject: { kind: 'person', id }, values: row.values, provenance, at });
    members.set(id, { personId: id, relation: row.membership.relation, inSameDwelling: row.membership.inSameDwelling });
  }
  await writeMembers(write, [...members.values()]);
}

/** The field `householdMembers` follows the members, so that its history shows who lived with whom and since when. */
export async function writeMembers(write: Omit<HouseholdWrite, 'personId'>, members: HouseholdMember[]): Promise<void> {
  const { models, session, provenance, at, householdId } = write;
  await models.households.updateOne({ _id: householdId }, { $set: { members } }, { session });
  const subject = { kind: 'household', id: householdId } as const;
  await writeFields(models, session, { subject, values: { householdMembers: members }, provenance, at });
}

function knownMember(
  write: HouseholdWrite,
  row: MemberRow,
  known: PersonDocument[],
  newId: string,
  index: number,
): string | null {
  const { personId, relation } = row.membership;
  if (relation === 'SELF') return write.personId;
  if (personId !== undefined) {
    if (known.some((person) => person._id === personId)) return personId;
    throw new InvalidInput('NOT_A_MEMBER', { field: `householdMembers.${index}.personId` });
  }
  if (known.some((person) => person._id === newId)) return newId;
  const described = personOf(row);
  return known.find((person) => similarity(person, described).exact)?._id ?? null;
}

async function addPerson({ models, session, householdId, at }: HouseholdWrite, personId: string, row: MemberRow): Promise<void> {
  const document = newPersonDocument(personId, householdId, { person: personOf(row), values: row.values }, at);
  await models.persons.insertMany([document], { session });
}

function personOf({ values }: MemberRow): NewPerson {
  return {
    familyName: (values['familyName'] ?? '') as string,
    givenNames: (values['givenNames'] ?? '') as string,
    birthDate: (values['birthDate'] ?? null) as NewPerson['birthDate'],
    nationalities: (values['nationalities'] ?? []) as string[],
  };
}
