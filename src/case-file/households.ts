import { randomUUID } from 'node:crypto';
import type { ClientSession, Connection } from 'mongoose';
import { NotFound } from '../errors.ts';
import { derivedId } from './derived-id.ts';
import type { FieldCatalogue } from './field-values.ts';
import type { Models } from './models.ts';
import { checkNewPerson, newPersonDocument } from './new-person.ts';
import type { Provenance } from './provenance.ts';
import type { HouseholdMember, Households } from './repositories.ts';
import { writeFields } from './write-fields.ts';
import { inTransaction } from './transaction.ts';

export function createHouseholds(connection: Connection, models: Models, catalogue: FieldCatalogue, now: () => Date): Households {
  async function membersOf(householdId: string, session: ClientSession | null = null): Promise<HouseholdMember[]> {
    const household = await models.households.findById(householdId).session(session).lean();
    if (household === null) throw new NotFound('NOT_FOUND', { field: 'householdId' });
    return household.members;
  }

  /** The field `householdMembers` follows the members, so that its history shows who lived with whom and since when. */
  async function writeMembers(session: ClientSession, householdId: string, members: HouseholdMember[], provenance: Provenance) {
    await models.households.updateOne({ _id: householdId }, { $set: { members } }, { session });
    await writeFields(models, session, {
      subject: { kind: 'household', id: householdId },
      values: { householdMembers: members },
      provenance,
      at: now(),
    });
  }

  return {
    members: (householdId) => membersOf(householdId),

    async addMember(householdId, person, relation, inSameDwelling, provenance, idempotencyKey) {
      const checked = checkNewPerson(catalogue, person);
      const personId = idempotencyKey === undefined ? randomUUID() : derivedId('member', householdId, idempotencyKey);
      await inTransaction(connection, async (session) => {
        const members = await membersOf(householdId, session);
        if (members.some((member) => member.personId === personId)) return;
        const at = now();
        await models.persons.create([newPersonDocument(personId, householdId, checked, at)], { session });
        await writeFields(models, session, { subject: { kind: 'person', id: personId }, values: checked.values, provenance, at });
        await writeMembers(session, householdId, [...members, { personId, relation, inSameDwelling }], provenance);
      });
      return personId;
    },

    async updateMember(householdId, changed, provenance) {
      await inTransaction(connection, async (session) => {
        const members = await membersOf(householdId, session);
        if (!members.some(({ personId }) => personId === changed.personId))
          throw new NotFound('NOT_FOUND', { field: 'personId' });
        const updated = members.map((member) => (member.personId === changed.personId ? changed : member));
        await writeMembers(session, householdId, updated, provenance);
      });
    },
  };
}
