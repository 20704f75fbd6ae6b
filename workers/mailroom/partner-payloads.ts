/** What a message to a partner says: only what its legal basis covers. One function per kind of message. */
import { z } from 'zod';
import type { CaseFile, CaseRecord, PersonRecord } from '../../src/case-file/repositories.ts';
import { valuesOfCase } from '../../src/case-file/values-of-case.ts';
import { addressSchema } from '../../src/contracts/address.ts';
import type { PartnerPayload } from '../../src/contracts/partner-envelope.ts';
import { InvalidInput } from '../../src/errors.ts';

export type PartnerMessageDeps = Pick<CaseFile, 'persons' | 'households' | 'cases' | 'fields' | 'places' | 'partnerMessages'>;

/** What a kind of message may need beside the case. */
export interface MessageReferences {
  placeId?: string | null | undefined;
  landlordConfirmationId?: string | null | undefined;
}

interface Composed<Kind extends 'UMA_NOTICE' | 'RESIDENCE_REGISTRATION'> {
  legalBasis: string;
  payload: PartnerPayload<Kind>;
}

export const composePayload = {
  async UMA_NOTICE({ persons, fields }: PartnerMessageDeps, { personId }: CaseRecord): Promise<Composed<'UMA_NOTICE'>> {
    const person = await persons.get(personId);
    const values = await fields.current({ kind: 'person', id: personId }, ['preferredLanguage', 'interpreterNeeded']);
    const spoken = z.object({ preferredLanguage: z.string().optional(), interpreterNeeded: z.boolean().optional() });
    return { legalBasis: '§ 42a SGB VIII', payload: { person: coreOf(person), ...withoutUndefined(spoken.parse(values)) } };
  },

  async RESIDENCE_REGISTRATION(
    deps: PartnerMessageDeps,
    { caseId, personId, householdId }: CaseRecord,
    { placeId, landlordConfirmationId }: MessageReferences,
  ): Promise<Composed<'RESIDENCE_REGISTRATION'>> {
    const members = (await deps.households.members(householdId)).filter(({ inSameDwelling }) => inSameDwelling);
    const persons = await Promise.all(members.map((member) => deps.persons.get(member.personId)));
    const dwelling = await dwellingOf(deps, { caseId, personId, householdId }, placeId ?? null);
    return {
      legalBasis: '§§ 17, 19 BMG',
      payload: { persons: persons.map(coreOf), dwelling, landlordConfirmationId: landlordConfirmationId ?? null },
    };
  },
} as const;

export type ComposedKind = keyof typeof composePayload;

async function dwellingOf(
  { places, fields }: PartnerMessageDeps,
  subjects: { caseId: string; personId: string; householdId: string },
  placeId: string | null,
): Promise<PartnerPayload<'RESIDENCE_REGISTRATION'>['dwelling']> {
  if (placeId !== null) {
    const { site, room } = await places.get(placeId);
    return { site, room };
  }
  const { address } = await valuesOfCase(fields, subjects, ['address']);
  const parsed = addressSchema.safeParse(address);
  if (!parsed.success) throw new InvalidInput('INVALID_REQUEST', { field: 'address' });
  return parsed.data;
}

function coreOf({ familyName, givenNames, birthDate, nationalities }: PersonRecord) {
  return { familyName, givenNames, birthDate: birthDate === null ? null : withoutUndefined(birthDate), nationalities };
}

/** Strict schemas and the store tell a missing value from an undefined one. */
function withoutUndefined<T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined && part !== null)) as never;
}
