/** Consents of a person (GDPR Art. 7): for one purpose and one recipient, revocable. Statutory tasks need none. */
import { z } from 'zod';
import { lineOfText } from './plain-text.ts';
import { caseIdSchema } from './case.ts';

/** What is consented to; the withdrawal of the first ends a help plan that runs. */
export const consentPurposes = ['HELP_PLAN', 'REFERRAL'] as const;

export const consentSchema = z
  .object({
    consentId: z.string(),
    purpose: z.string(),
    /** Kind of partner, or `SOCIAL_WORK` for this office's own counselling. */
    recipient: z.string(),
    dataCategories: z.array(z.string()),
    grantedAt: z.iso.datetime(),
    grantedBy: z.string(),
    /** Null while the consent holds. */
    revokedAt: z.iso.datetime().nullable(),
    revokedBy: z.string().nullable(),
  })
  .meta({ id: 'Consent' });
export type ConsentEntry = z.infer<typeof consentSchema>;

/** Newest first, withdrawn ones included: what was passed on before stays explained. */
export const consentListSchema = z.object({ items: z.array(consentSchema) });

export const giveConsentSchema = z.strictObject({
  purpose: z.enum(consentPurposes),
  recipient: lineOfText(60).min(1),
  dataCategories: z.array(lineOfText(60).min(1)).min(1).max(10),
});

export const consentIdSchema = caseIdSchema.extend({ consentId: z.uuid() });

/** The consent in force that says all of this already: a second one would outlive its withdrawal. */
export function alreadyGiven<
  Standing extends Pick<ConsentEntry, 'purpose' | 'recipient' | 'dataCategories'> & { revokedAt: unknown },
>(
  consents: readonly Standing[],
  { purpose, recipient, dataCategories }: Pick<ConsentEntry, 'purpose' | 'recipient' | 'dataCategories'>,
): Standing | null {
  const says = (consent: Standing): boolean =>
    consent.revokedAt === null &&
    consent.purpose === purpose &&
    consent.recipient === recipient &&
    dataCategories.length > 0 &&
    dataCategories.every((category) => consent.dataCategories.includes(category));
  return consents.find(says) ?? null;
}
