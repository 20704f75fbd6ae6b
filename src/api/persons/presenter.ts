/** Persons and households as the API shows them; who may not know names never gets this far. */
import type { z } from 'zod';
import type { PersonRecord } from '../../case-file/repositories.ts';
import type { householdSchema, Person } from '../../contracts/person.ts';
import type { ApiDeps } from '../deps.ts';

export function presentPerson(person: PersonRecord): Person {
  const { personId, householdId, familyName, givenNames, birthDate, nationalities, mergedInto } = person;
  return { personId, householdId, familyName, givenNames, birthDate, nationalities, mergedInto };
}

/** @throws NotFound */
export async function presentHousehold(deps: ApiDeps, householdId: string): Promise<z.infer<typeof householdSchema>> {
  const members = await deps.caseFile.households.members(householdId);
  const presented = members.map(async ({ personId, relation, inSameDwelling }) => ({
    person: presentPerson(await deps.caseFile.persons.get(personId)),
    relation,
    inSameDwelling,
  }));
  return { householdId, members: await Promise.all(presented) };
}
