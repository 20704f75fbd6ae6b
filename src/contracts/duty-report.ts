/**
 * What the law makes one authority tell another about a foreigner (AufenthG 87, 90(3)): typed by norm, chosen by a person,
 * never sent by itself.
 */
import { z } from 'zod';
import { caseIdSchema } from './case.ts';
import { lineOfText, linesOfText } from './plain-text.ts';

export const dutyReportKinds = [
  'ON_REQUEST',
  'STAY_WITHOUT_TITLE',
  'AREA_VIOLATION',
  'SOCIAL_BENEFITS',
  'EXPULSION_GROUND',
  'INTEGRATION_NEED',
  'BENEFIT_CIRCUMSTANCE',
] as const;
export type DutyReportKind = (typeof dutyReportKinds)[number];

/** The norm that obliges; what does not fit one of these is not told. */
export const dutyReportNorms: Readonly<Record<DutyReportKind, string>> = {
  ON_REQUEST: '§ 87 Abs. 1 AufenthG',
  STAY_WITHOUT_TITLE: '§ 87 Abs. 2 Satz 1 Nr. 1 AufenthG',
  AREA_VIOLATION: '§ 87 Abs. 2 Satz 1 Nr. 2 AufenthG',
  SOCIAL_BENEFITS: '§ 87 Abs. 2 Satz 1 Nr. 2a AufenthG',
  EXPULSION_GROUND: '§ 87 Abs. 2 Satz 1 Nr. 3 AufenthG',
  INTEGRATION_NEED: '§ 87 Abs. 2 Satz 2 AufenthG',
  BENEFIT_CIRCUMSTANCE: '§ 90 Abs. 3 AufenthG',
};

/** What has to be said of each kind besides the facts. */
export const dutyCircumstanceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('ON_REQUEST'),
    requestedOn: z.iso.date(),
    requestReference: lineOfText(120).min(1),
  }),
  z.strictObject({ kind: z.literal('STAY_WITHOUT_TITLE') }),
  z.strictObject({ kind: z.literal('AREA_VIOLATION'), violatedOn: z.iso.date(), place: lineOfText(120).min(1) }),
  z.strictObject({ kind: z.literal('SOCIAL_BENEFITS'), benefit: lineOfText(120).min(1), appliedOn: z.iso.date() }),
  z.strictObject({ kind: z.literal('EXPULSION_GROUND'), ground: lineOfText(200).min(1) }),
  z.strictObject({ kind: z.literal('INTEGRATION_NEED') }),
  z.strictObject({ kind: z.literal('BENEFIT_CIRCUMSTANCE'), effectiveOn: z.iso.date() }),
]);
export type DutyCircumstance = z.output<typeof dutyCircumstanceSchema>;

export const dutyRecipients = ['OWN_IMMIGRATION_OFFICE', 'OTHER_IMMIGRATION_OFFICE', 'OWN_BENEFITS'] as const;
export type DutyRecipient = (typeof dutyRecipients)[number];

/** How it became known: what schools and nurseries say is exempt (87(1)), what StGB 203 protects is blocked (88(2)). */
export const dutyOrigins = ['OWN_TASK', 'EDUCATION', 'PROFESSIONAL_SECRET'] as const;
export type DutyOrigin = (typeof dutyOrigins)[number];

export const dutyReportStates = ['PROPOSED', 'SENT', 'REFUSED', 'ACKNOWLEDGED'] as const;

export const proposeDutyReportSchema = z.strictObject({
  circumstance: dutyCircumstanceSchema,
  recipient: z.enum(dutyRecipients),
  origin: z.enum(dutyOrigins),
  knownOn: z.iso.date(),
  /** Told to the recipient. */
  facts: linesOfText(4000).min(3),
  /** Fields of the case file whose values are told along. */
  fieldKeys: z.array(z.string().max(80)).max(20),
  /** Why it has to be told; stays in the case file. */
  reason: linesOfText(2000).min(3),
  /** The serious danger in which even what StGB 203 protects may be told (88(2)); null claims none. */
  danger: linesOfText(2000).min(3).nullable().default(null),
});
export type ProposeDutyReport = z.output<typeof proposeDutyReportSchema>;

export const dutyStatementSchema = z.strictObject({ label: z.string().min(1).max(120), value: z.string().min(1).max(4000) });
export type DutyStatement = z.output<typeof dutyStatementSchema>;

export const dutyReportSchema = z
  .object({
    dutyReportId: z.string(),
    state: z.enum(dutyReportStates),
    /** Department that tells it. */
    department: z.string(),
    recipient: z.enum(dutyRecipients),
    origin: z.enum(dutyOrigins),
    circumstance: dutyCircumstanceSchema,
    legalBasis: z.string(),
    knownOn: z.string(),
    facts: z.string(),
    statements: z.array(dutyStatementSchema),
    /** Null for the recipient: reasons and danger are of those who tell it. */
    reason: z.string().nullable(),
    danger: z.string().nullable(),
    proposedAt: z.iso.datetime(),
    proposedBy: z.string(),
    decidedAt: z.iso.datetime().nullable(),
    decidedBy: z.string().nullable(),
    decisionNote: z.string().nullable(),
    acknowledgedAt: z.iso.datetime().nullable(),
    acknowledgedBy: z.string().nullable(),
    /** What the reader may do about it now. */
    may: z.object({ decide: z.boolean(), acknowledge: z.boolean() }),
  })
  .meta({ id: 'DutyReport' });
export type DutyReportEntry = z.infer<typeof dutyReportSchema>;

export const dutyReportListSchema = z.object({
  items: z.array(dutyReportSchema),
  /** What the reader may propose here, and which fields of the case file may be told along. */
  proposable: z.object({
    kinds: z.array(z.enum(dutyReportKinds)),
    fields: z.array(
      z.object({
        key: z.string(),
        label: z.string(),
        labelEn: z.string(),
        /** Told in serious danger only. */
        secret: z.boolean(),
      }),
    ),
    /** All that the reader's department knows is protected by StGB 203. */
    alwaysSecret: z.boolean(),
  }),
});

export const dutyReportIdSchema = caseIdSchema.extend({ dutyReportId: z.uuid() });
/** The second pair of eyes. */
export const decideDutyReportSchema = z.strictObject({ release: z.boolean(), note: linesOfText(2000).min(3) });
export type DecideDutyReport = z.output<typeof decideDutyReportSchema>;
