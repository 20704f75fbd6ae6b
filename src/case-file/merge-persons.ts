import type { ClientSession } from 'mongoose';
import type { Subject } from '../contracts/field.ts';
import { InvalidInput, NotFound } from '../errors.ts';
import { writeMembers } from './member-rows.ts';
import type { Models } from './models.ts';
import type { Provenance } from './provenance.ts';
import { currentFieldsId, writeFields } from './write-fields.ts';

export interface Merge {
  /** The record that is given up. */
  personId: string;
  intoPersonId: string;
  provenance: Provenance;
  at: Date;
}

/**
 * Two records of one human become one, inside the caller's transaction: cases move, values that only the given-up record has
 * are added to the kept one, household membership moves. The given-up record and its history stay and point to the kept one.
 * @throws NotFound; InvalidInput MERGE_WITH_ITSELF when both are one or the target itself was merged away
 */
export async function mergePersons(models: Models, session: ClientSession, merge: Merge): Promise<void> {
  const { personId, intoPersonId } = merge;
  const from = await models.persons.findById(personId).session(session).lean();
  const into = await models.persons.findById(intoPersonId).session(session).lean();
  if (from === null) throw new NotFound('NOT_FOUND', { field: 'personId' });
  if (into === null) throw new NotFound('NOT_FOUND', { field: 'intoPersonId' });
  if (from.mergedInto === intoPersonId) return;
  if (personId === intoPersonId || into.mergedInto !== null)
    throw new InvalidInput('MERGE_WITH_ITSELF', { field: 'intoPersonId' });

  await addMissingValues(models, session, { kind: 'person', id: personId }, { kind: 'person', id: intoPersonId }, merge);
  await models.cases.updateMany({ personId }, { $set: { personId: intoPersonId, householdId: into.householdId } }, { session });
  await mergeHouseholds(models, session, from.householdId, into.householdId, merge);
  await models.persons.updateMany({ mergedInto: personId }, { $set: { mergedInto: intoPersonId } }, { session });
  await models.persons.updateOne({ _id: personId }, { $set: { mergedInto: intoPersonId } }, { session });
}

async function addMissingValues(models: Models, session: ClientSession, from: Subject, into: Subject, { provenance, at }: Merge) {
  const theirs = await models.currentFields.findById(currentFieldsId(from)).session(session).lean();
  const ours = await models.currentFields.findById(currentFieldsId(into)).session(session).lean();
  const missing = Object.entries(theirs?.values ?? {}).filter(
    ([key, { value }]) => value !== null && (ours?.values[key]?.value ?? null) === null,
  );
  const values = Object.fromEntries(missing.map(([key, { value }]) => [key, value]));
  await writeFields(models, session, { subject: into, values, provenance, at });
}

/** The others of the given-up record's household come along; the merged person stays a member once. */
async function mergeHouseholds(models: Models, session: ClientSession, fromId: string, intoId: string, merge: Merge) {
  const into = await models.households.findById(intoId).session(session).orFail().lean();
  const kept = into.members.filter((member) => member.personId !== merge.personId);
  const joining = fromId === intoId ? [] : await leaveHousehold(models, session, fromId, intoId, merge);
  const known = new Set(kept.map((member) => member.personId));
  const members = [...kept, ...joining.filter((member) => !known.has(member.personId))];

  await writeMembers({ models, session, provenance: merge.provenance, at: merge.at, householdId: intoId }, members);
}

async function leaveHousehold(models: Models, session: ClientSession, fromId: string, intoId: string, merge: Merge) {
  const from = await models.households.findById(fromId).session(session).orFail().lean();
  const leaving = from.members.filter((member) => member.personId !== merge.personId);
  const leavingIds = leaving.map((member) => member.personId);
  await models.households.updateOne({ _id: fromId }, { $set: { members: [] } }, { session });
  await models.persons.updateMany({ _id: { $in: leavingIds } }, { $set: { householdId: intoId } }, { session });
  await models.cases.updateMany({ householdId: fromId }, { $set: { householdId: intoId } }, { session });
  await addMissingValues(models, session, { kind: 'household', id: fromId }, { kind: 'household', id: intoId }, merge);
  return leaving;
}
