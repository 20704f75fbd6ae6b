import { randomUUID } from 'node:crypto';
import type { ClientSession, Connection } from 'mongoose';
import { NotFound } from '../errors.ts';
import { derivedId } from './derived-id.ts';
import type { FieldCatalogue } from './field-values.ts';
import { loadedTogether } from './loaded-together.ts';
import type { Models } from './models.ts';
import { checkNewPerson, newPersonDocument } from './new-person.ts';
import { writeMembers } from './member-rows.ts';
import type { HouseholdMember, Households } from './repositories.ts';
import { writeFields } from './write-fields.ts';
import { inTransaction } from './transaction.ts';

export function createHouseholds(connection: Connection, models: Models, catalogue: FieldCatalogue, now: () => Date): Households {
  const load = loadedTogether(models.households);

  async function membersOf(householdId: string, session?: ClientSession): Promise<HouseholdMember[]> {
    const household = await (session === undefined
      ? load(householdId)
      : models.households.findById(householdId).session(session).lean());
    if (household === null) throw new NotFound('NOT_FOUND', { field: 'householdId' });
    return household.members;
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
        await writeMembers({ models, session, provenance, at, householdId }, [
          ...members,
          { personId, relation, inSameDwelling },
        ]);
      });
      return personId;
    },

    async updateMember(householdId, changed, provenance) {
      await inTransaction(connection, async (session) => {
        const members = await membersOf(householdId, session);
        if (!members.some(({ personId }) => personId === changed.personId))
          throw new NotFound('NOT_FOUND', { field: 'personId' });
        const updated = members.map((member) => (member.personId === changed.personId ? changed : member));
        await writeMembers({ models, session, provenance, at: now(), householdId }, updated);
      });
    },
  };
}
