/** What a message to a partner says: only what its legal basis covers. One function per kind of message. */
import { z } from 'zod';
import type { CaseRecord } from '../../src/case-file/repositories.ts';
import { valuesOfCase } from '../../src/case-file/values-of-case.ts';
import { addressSchema } from '../../src/contracts/address.ts';
import type { PartnerPayload } from '../../src/contracts/partner-envelope.ts';
import { InvalidInput } from '../../src/errors.ts';
import { childProtectionPayloads } from './payloads/child-protection-payloads.ts';
import { coursePayloads } from './payloads/course-payloads.ts';
import {
  type Composed,
  coreOf,
  type PartnerMessageDeps,
  personsOfHousehold,
  withoutUndefined,
} from './payloads/persons-of-household.ts';
import { placementPayloads } from './payloads/placement-payloads.ts';
import { transferPayloads } from './payloads/transfer-payloads.ts';
import { workPermitPayloads } from './payloads/work-permit-payloads.ts';

export type { PartnerMessageDeps };

/** What a kind of message may need beside the case. */
export interface MessageReferences {
  placeId?: string | null | undefined;
  landlordConfirmationId?: string | null | undefined;
  remindedMessageId?: string | null | undefined;
  childPersonId?: string | null | undefined;
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
    record: CaseRecord,
    { placeId, landlordConfirmationId }: MessageReferences,
  ): Promise<Composed<'RESIDENCE_REGISTRATION'>> {
    const persons = await personsOfHousehold(deps, record);
    const dwelling = await dwellingOf(deps, record, placeId ?? null);
    return {
      legalBasis: '§§ 17, 19 BMG',
      payload: { persons, dwelling, landlordConfirmationId: landlordConfirmationId ?? null },
    };
  },

  ...transferPayloads,
  ...coursePayloads,
  ...workPermitPayloads,
  ...placementPayloads,
  ...childProtectionPayloads,
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
