import type { z } from 'zod';
import type { NewPerson } from '../../case-file/repositories.ts';
import type { newPersonSchema } from '../../contracts/person.ts';

/** Parts of the birth date that were left out are unknown, not empty. */
export function toNewPerson({ birthDate, ...names }: z.output<typeof newPersonSchema>): NewPerson {
  if (birthDate === null) return { ...names, birthDate };
  const { year, month, day } = birthDate;
  return { ...names, birthDate: { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) } };
}
