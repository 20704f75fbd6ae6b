import { checkFieldValues, type FieldCatalogue } from './field-values.ts';
import type { NewPerson } from './repositories.ts';
import { personIndex, type PersonDocument } from './schemas/person.ts';

/** A new person whose values fit the field catalogue. */
export interface CheckedPerson {
  person: NewPerson;
  /** What is known, by field key: the first entries of the person's history. */
  values: Record<string, unknown>;
}

/** @throws InvalidInput */
export function checkNewPerson(catalogue: FieldCatalogue, person: NewPerson): CheckedPerson {
  const known = Object.entries({ ...person }).filter(([, value]) => value !== null && value !== '' && !isEmptyList(value));
  const values = checkFieldValues(catalogue, Object.fromEntries(known), 'person');
  return { person: { ...person, ...values }, values };
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

export function newPersonDocument(
  personId: string,
  householdId: string,
  { person }: CheckedPerson,
  createdAt: Date,
): Omit<PersonDocument, 'azrNumber' | 'mergedInto'> {
  const { familyName, givenNames, birthDate, nationalities } = person;
  return { _id: personId, householdId, familyName, givenNames, birthDate, nationalities, ...personIndex(person), createdAt };
}
