/** The register of partners: with whom the municipality exchanges messages, how, and whom it refers people to. */
import { z } from 'zod';
import { partnerKindSchema } from './partner-envelope.ts';
import { lineOfText, linesOfText } from './plain-text.ts';

export const partnerChannels = ['FILE', 'FIT_CONNECT', 'MAIL', 'MANUAL'] as const;
export type PartnerChannel = (typeof partnerChannels)[number];

const optionalLine = (max: number) => lineOfText(max).min(1).nullable().default(null);

const contactSchema = z.strictObject({
  person: optionalLine(120),
  phone: optionalLine(60),
  email: z.email().nullable().default(null),
  address: optionalLine(200),
});
const noContact = { person: null, phone: null, email: null, address: null };

const described = {
  /** What messages call it; several partners may be of one kind. */
  kind: partnerKindSchema,
  name: lineOfText(120).min(1),
  channel: z.enum(partnerChannels),
  /** Working days within which an answer is expected; null when none is. */
  answerWithinDays: z.int().min(1).max(365).nullable(),
  active: z.boolean(),
  contact: contactSchema,
  /** Whether people may be referred to this partner, and under which conditions. */
  acceptsReferrals: z.boolean(),
  referralNote: linesOfText(1000).nullable(),
};

export const partnerKeySchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/);

/** An entry as it is kept; earlier ones had key, name, channel, answer time and nothing else. */
export const partnerSchema = z
  .object({
    key: z.string(),
    ...described,
    contact: contactSchema.default(noContact),
    acceptsReferrals: z.boolean().default(false),
    referralNote: linesOfText(1000).nullable().default(null),
    version: z.int().default(1),
  })
  .meta({ id: 'Partner' });
export type Partner = z.output<typeof partnerSchema>;

export const putPartnerSchema = z.strictObject({
  ...described,
  reason: linesOfText(1000).min(3),
  /** 0 adds the partner. */
  expectedVersion: z.int().min(0),
});
export type PutPartner = z.output<typeof putPartnerSchema>;

export const partnerParamsSchema = z.object({ key: partnerKeySchema });

export const partnerListSchema = z.object({
  items: z.array(
    z.object({
      ...partnerSchema.shape,
      /** Of its kind: messages that are on their way, that could not be delivered, and that wait for a case. */
      messages: z.object({ waiting: z.int(), failed: z.int(), unmatched: z.int() }),
      /** Median of the answers to messages of the last half year, in days; null without any. */
      answeredAfterDays: z.number().nullable(),
    }),
  ),
});
export type PartnerEntry = z.infer<typeof partnerListSchema>['items'][number];
