/** The amounts of a calendar year, as the department enters them, checks them and puts them to work. */
import { z } from 'zod';
import { listQuerySchema } from './page.ts';

/** Stages of need of AsylbLG 3a(1) and of the annex to SGB XII 28. */
export const benefitStages = [1, 2, 3, 4, 5, 6] as const;
export type BenefitStage = (typeof benefitStages)[number];

/** `RELEASING`: on its way to the engine; whoever releases again goes on with it. */
const rateTableStates = ['DRAFT', 'SUBMITTED', 'RETURNED', 'RELEASING', 'RELEASED', 'REPLACED'] as const;
export type RateTableState = (typeof rateTableStates)[number];

const mostCents = 10_000_00;

/** The law rounds these amounts to whole euros (AsylbLG 3a(4), SGB XII 28a(5), 34(3a)). */
const wholeEuros = z
  .int()
  .refine((cents) => cents >= 0, {
    message: 'Bitte geben Sie keinen negativen Betrag an. / Please do not give a negative amount.',
  })
  .refine((cents) => cents <= mostCents, { message: 'Der Betrag ist zu hoch. / The amount is too high.' })
  .refine((cents) => cents % 100 === 0, {
    message: 'Bitte geben Sie volle Euro an; das Gesetz rundet. / Please give whole euros; the law rounds.',
  });
const given = { error: 'Bitte geben Sie den Betrag an. / Please give the amount.' };
const positiveEuros = z.custom<number>((cents) => typeof cents === 'number' && cents > 0, given).pipe(wholeEuros);
const basis = z.string().trim().min(5).max(300);

const stageAmounts = <Amount extends z.ZodType>(amount: Amount) =>
  z.strictObject({
    stage: z.literal(benefitStages),
    /** Personal part, AsylbLG 3a(1). */
    personalCents: amount,
    /** Necessary part, AsylbLG 3a(2). */
    necessaryCents: amount,
    /** Rate of SGB XII, AsylbLG 2(1). */
    analogCents: amount,
  });

const inOrder = (stages: readonly { stage: number }[]): boolean =>
  stages.length === benefitStages.length && stages.every(({ stage }, index) => stage === benefitStages[index]);
const allStages = {
  message: 'Bitte geben Sie jede Bedarfsstufe von 1 bis 6 genau einmal an. / Please give each stage from 1 to 6 exactly once.',
};

/** What has to be known before anybody can check it. */
export const rateAmountsSchema = z.strictObject({
  stages: z.array(stageAmounts(positiveEuros)).refine(inOrder, allStages),
  /** AsylbLG 16, for minors and for adults under 25 of stage 3. */
  immediateSupplementCents: z.custom<number>((cents) => typeof cents === 'number', given).pipe(wholeEuros),
  /** School supplies of a school year's first half, SGB XII 34(3). */
  suppliesFirstHalfCents: positiveEuros,
  suppliesSecondHalfCents: positiveEuros,
  /** Where the amounts of AsylbLG 3a have been announced. */
  basicLegalBasis: basis,
  /** Where those of AsylbLG 2 have been. */
  analogLegalBasis: basis,
  suppliesLegalBasis: basis,
});
export type RateAmounts = z.output<typeof rateAmountsSchema>;

/** A draft may have gaps; those are for whoever submits it to close. */
export const draftAmountsSchema = z.strictObject({
  stages: z.array(stageAmounts(wholeEuros.nullable())).refine(inOrder, allStages),
  immediateSupplementCents: wholeEuros.nullable(),
  suppliesFirstHalfCents: wholeEuros.nullable(),
  suppliesSecondHalfCents: wholeEuros.nullable(),
  basicLegalBasis: z.string().trim().max(300),
  analogLegalBasis: z.string().trim().max(300),
  suppliesLegalBasis: z.string().trim().max(300),
});
export type DraftAmounts = z.output<typeof draftAmountsSchema>;

const year = z.int().min(2000).max(2099);

export const newRateTableSchema = z.strictObject({ year, amounts: draftAmountsSchema });
export const changeRateTableSchema = z.strictObject({ revision: z.int().min(1), amounts: draftAmountsSchema });
/** What somebody has seen is what they submit or release. */
export const seenRateTableSchema = z.strictObject({ revision: z.int().min(1) });
export const returnRateTableSchema = seenRateTableSchema.extend({ reason: z.string().trim().min(5).max(1000) });
export const rateTableIdSchema = z.object({ rateTableId: z.uuid() });

const person = z.object({ accountId: z.string(), name: z.string() });
const step = person.extend({ at: z.iso.datetime() });

export const rateTableSchema = z
  .object({
    rateTableId: z.string(),
    year: z.int(),
    validFrom: z.iso.date(),
    validUntil: z.iso.date(),
    state: z.enum(rateTableStates),
    revision: z.int(),
    amounts: draftAmountsSchema,
    /** Everybody who has entered any of it: none of them releases it. */
    enteredBy: z.array(person),
    savedAt: z.iso.datetime(),
    submitted: step.nullable(),
    released: step.nullable(),
    returnedBecause: z.string().nullable(),
    /** Deployment that put it to work. */
    deploymentId: z.string().nullable(),
  })
  .meta({ id: 'RateTable' });
export type RateTable = z.output<typeof rateTableSchema>;

/** A year as the decision tables that run give it, whoever has put it there. Null: not to be read from them. */
export const ratePeriodSchema = z
  .object({
    year: z.int(),
    validFrom: z.iso.date(),
    validUntil: z.iso.date(),
    amounts: draftAmountsSchema,
  })
  .meta({ id: 'RatePeriod' });
export type RatePeriod = z.output<typeof ratePeriodSchema>;

export const rateTableListSchema = z.object({ inForce: z.array(ratePeriodSchema), tables: z.array(rateTableSchema) });

export const rateChangesQuerySchema = listQuerySchema;

const cents = z.int();
/** What a table changes for whom, with everything else as it was last decided. */
export const rateChangesPageSchema = z
  .object({
    /** Running grants that go on into the year. */
    households: z.int(),
    concernedHouseholds: z.int(),
    concernedPersons: z.int(),
    oldMonthCents: cents,
    newMonthCents: cents,
    /** A month, all households together. */
    differenceCents: cents,
    /** Grants that cannot be compared: their calculation kept no rates. */
    notComparable: z.int(),
    /** Largest difference first. */
    items: z.array(
      z
        .object({
          caseId: z.string(),
          caseNumber: z.string(),
          personName: z.string(),
          persons: z.int(),
          stages: z.array(z.int()),
          outcome: z.string(),
          oldMonthCents: cents,
          newMonthCents: cents,
          differenceCents: cents,
        })
        .meta({ id: 'RateChange' }),
    ),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'RateChanges' });
