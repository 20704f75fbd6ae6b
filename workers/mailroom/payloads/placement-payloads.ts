/**
 * What nurseries, schools and the school office are told about a child. Nothing about the stay: they are exempt from the duty to
 * report it (AufenthG 87(1)), so it must not reach them either.
 */
import { z } from 'zod';
import type { CaseRecord } from '../../../src/case-file/repositories.ts';
import { type Composed, coreOf, inWords, type PartnerMessageDeps, withoutUndefined } from './persons-of-household.ts';

const wishSchema = z.object({
  educationTrack: z.string(),
  educationFrom: z.iso.date(),
  placementInstitution: z.string().optional(),
  preferredLanguage: z.string().optional(),
});

export const placementPayloads = {
  /** @throws Error without a child; ZodError naming what is not decided yet */
  async PLACEMENT_REQUEST(
    deps: PartnerMessageDeps,
    record: CaseRecord,
    { childPersonId }: { childPersonId?: string | null | undefined },
  ): Promise<Composed<'PLACEMENT_REQUEST'>> {
    if (childPersonId == null) throw new Error('childPersonId: Es ist nicht gesagt, um welches Kind es geht.');
    const values = await deps.fields.current({ kind: 'person', id: childPersonId }, Object.keys(wishSchema.shape));
    const { educationTrack, educationFrom, placementInstitution, preferredLanguage } = wishSchema.parse(values);
    const { nationalities: _, ...child } = coreOf(await deps.persons.get(childPersonId));
    const { familyName, givenNames } = await deps.persons.get(record.personId);
    return {
      legalBasis: '§ 24 SGB VIII, Schulgesetz des Landes',
      payload: {
        child: { ...child, ...withoutUndefined({ preferredLanguage }) },
        parent: { familyName, givenNames },
        track: inWords('educationTrack', educationTrack),
        ...withoutUndefined({ institution: placementInstitution }),
        startsOn: educationFrom,
      },
    };
  },
} as const;
