/** The monthly benefit run: what is due to each household for a month, and how far its payment has come. */
import { z } from 'zod';

export const monthStates = [
  /** In the run; its process has not calculated it yet. */
  'WAITING',
  'WITH_PERSON',
  /** Goes into the next file. */
  'READY',
  /** In the file that waits for its release. */
  'SUBMITTED',
  /** The file is with the bank or the cash office. */
  'PAID_OUT',
  /** The bank has confirmed it. */
  'SETTLED',
  /** The bank has sent it back; with a person. */
  'RETURNED',
  /** Not paid for this month. */
  'HELD',
  'REASSESSED',
  'ENDED',
  'NOT_DUE',
] as const;
export type MonthState = (typeof monthStates)[number];

export const runStates = ['TAKING', 'CALCULATING', 'OPEN', 'SUBMITTING', 'SUBMITTED', 'RELEASING', 'RELEASED', 'CLOSED'] as const;
export type RunState = (typeof runStates)[number];

/** Why a month is looked at by a person. */
export const monthChanges = {
  STAGE_CHANGED: ['Bedarfsstufe oder Zuschlag ändert sich (Geburtstag)', 'stage or supplement changes (birthday)'],
  RATES_CHANGED: ['Neue Sätze gelten', 'new rates apply'],
  RATES_MISSING: ['Für den Monat sind keine Sätze hinterlegt', 'no rates are known for the month'],
  RATES_NOT_REVIEWED: ['Nur eine ungeprüfte Regel passt', 'only a rule that is not reviewed matches'],
  INCOME_CHANGED: ['Einkommen hat sich geändert', 'income has changed'],
  ASSETS_CHANGED: ['Vermögen hat sich geändert', 'assets have changed'],
  HOUSING_COSTS_CHANGED: ['Unterkunftskosten haben sich geändert', 'housing costs have changed'],
  HOUSEHOLD_CHANGED: ['Haushalt hat sich geändert', 'household has changed'],
  MOVED: ['Umzug', 'move'],
  RESTRICTION_ENDS: ['Einschränkung endet', 'restriction ends'],
  REVIEW_DUE: ['Überprüfung ist fällig', 'review is due'],
  REVIEW_ENDED: ['Die Überprüfung hat die Leistung beendet', 'the review has ended the benefits'],
  EARLIER_DAYS_UNPAID: ['Frühere Tage sind nicht bezahlt', 'earlier days are unpaid'],
  AMOUNT_CHANGED: ['Betrag weicht ab', 'amount differs'],
  PAYMENT_DETAILS_MISSING: ['Bankverbindung fehlt', 'bank details are missing'],
} as const satisfies Record<string, readonly [string, string]>;
export type MonthChange = keyof typeof monthChanges;
export const monthChangeCodes = Object.keys(monthChanges) as [MonthChange, ...MonthChange[]];

export const monthSchema = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/);

const person = z.object({ accountId: z.string(), name: z.string() });
const cents = z.int();

export const benefitRunRequestSchema = z.strictObject({ month: monthSchema, adoptNewRates: z.boolean().default(false) });
export const benefitRunPlanSchema = z.strictObject({ month: monthSchema });

export const benefitRunPreviewSchema = z
  .object({
    month: monthSchema,
    /** Grants that run in the month. */
    households: z.int(),
    /** Of these, paid for the whole month already, or in the hands of an earlier run. */
    alreadyPaid: z.int(),
    /** Whole months of what was last decided or paid, before anything is looked at. */
    expectedCents: cents,
    /** Stops that can be foreseen from dates alone; a household may be in both. */
    restrictionsEnding: z.int(),
    reviewsDue: z.int(),
  })
  .meta({ id: 'BenefitRunPreview' });
export type BenefitRunPreview = z.infer<typeof benefitRunPreviewSchema>;

export const benefitRunSchema = z
  .object({
    runId: z.string(),
    month: monthSchema,
    number: z.int(),
    state: z.enum(runStates),
    adoptNewRates: z.boolean(),
    startedBy: person,
    startedAt: z.iso.datetime(),
    submittedBy: person.nullable(),
    submittedAt: z.iso.datetime().nullable(),
    executionDate: z.iso.date().nullable(),
    /** What the file holds; null until it is submitted. */
    totals: z.object({ payments: z.int(), amountCents: cents, transfers: z.int(), transfersCents: cents }).nullable(),
    /** Why it was sent back, or ended without payment. */
    returnedBecause: z.string().nullable(),
    releasedBy: person.nullable(),
    releasedAt: z.iso.datetime().nullable(),
    files: z.array(z.string()),
    /** The bank has carried out none of its transfers; null as long as it has not said so. */
    rejected: z.object({ on: z.iso.date(), reason: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'BenefitRun' });

export const benefitRunDetailSchema = benefitRunSchema
  .extend({
    states: z.array(z.object({ state: z.enum(monthStates), households: z.int(), amountCents: cents })),
    /** What is with a person, by reason; a household may have several. */
    changes: z.array(z.object({ change: z.string(), households: z.int() })),
  })
  .meta({ id: 'BenefitRunDetail' });

export type BenefitRunDetail = z.infer<typeof benefitRunDetailSchema>;

/** Which run keeps another one from being started. */
export const runUnderWaySchema = benefitRunSchema.pick({ runId: true, month: true, number: true, state: true });

export const benefitRunPageSchema = z.object({ items: z.array(benefitRunSchema) });
export const benefitRunIdSchema = z.object({ runId: z.uuid() });
export const submitRunSchema = z.strictObject({ executionDate: z.iso.date() });
export const returnRunSchema = z.strictObject({ reason: z.string().trim().min(5).max(1000) });

export const runMonthsQuerySchema = z.object({
  state: z.enum(monthStates).optional(),
  cursor: z.string().max(80).optional(),
});

export const runMonthsPageSchema = z.object({
  items: z.array(
    z
      .object({
        monthlyBenefitId: z.string(),
        caseId: z.string(),
        caseNumber: z.string(),
        personName: z.string(),
        state: z.enum(monthStates),
        changes: z.array(z.string()),
        period: z.string().nullable(),
        amountCents: cents,
        previousCents: cents,
        method: z.string().nullable(),
        returnReason: z.string().nullable(),
        settledOn: z.iso.date().nullable(),
      })
      .meta({ id: 'RunMonth' }),
  ),
  nextCursor: z.string().nullable(),
});

/** Why an answer of the bank goes to a person. */
export const mismatchReasons = ['UNKNOWN_PAYMENT', 'OTHER_AMOUNT', 'LATE_RETURN', 'NOT_UNDER_WAY'] as const;
export type MismatchReason = (typeof mismatchReasons)[number];

export const bankMismatchSchema = z
  .object({
    mismatchId: z.string(),
    reason: z.enum(mismatchReasons),
    endToEndId: z.string(),
    outcome: z.enum(['SETTLED', 'RETURNED']),
    amountCents: cents.nullable(),
    expectedCents: cents.nullable(),
    on: z.iso.date(),
    /** As the bank gave it. */
    returnReason: z.string().nullable(),
    caseId: z.string().nullable(),
    caseNumber: z.string().nullable(),
    file: z.string(),
    foundAt: z.iso.datetime(),
    settledBy: person.nullable(),
    settledAt: z.iso.datetime().nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'BankMismatch' });

export const bankMismatchPageSchema = z.object({ items: z.array(bankMismatchSchema) });
export const mismatchIdSchema = z.object({ mismatchId: z.uuid() });
export const settleMismatchSchema = z.strictObject({ note: z.string().trim().min(5).max(1000) });
