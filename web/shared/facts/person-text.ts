/** Persons in lists: name and date of birth, of which parts may be unknown. */
import type { Person } from '../../../src/contracts/person.ts';
import { partialDateText } from '../../../src/contracts/partial-date.ts';

export function birthDateText({ birthDate }: Pick<Person, 'birthDate'>): string | null {
  return birthDate === null ? null : partialDateText(birthDate);
}

export function fullName({ familyName, givenNames }: Pick<Person, 'familyName' | 'givenNames'>): string {
  return [familyName, givenNames].filter((part) => part !== '').join(', ');
}
