/** Persons and households as the API shows and takes them. */
import { z } from 'zod';
import { caseSummarySchema } from './case.ts';
import { listQuerySchema } from './page.ts';
import { partialDateSchema } from './partial-date.ts';
import { lineOfText } from './plain-text.ts';

export const personIdSchema = z.object({ personId: z.uuid() });
export const householdIdSchema = z.object({ householdId: z.uuid() });

/** A date of birth of which month and day may be unknown. */
export const birthDateSchema = z.object({ year: z.int(), month: z.int().optional(), day: z.int().optional() }).nullable();

export const personSchema = z
  .object({
    personId: z.string(),
    householdId: z.string(),
    familyName: z.string(),
    givenNames: z.string(),
    birthDate: birthDateSchema,
    nationalities: z.array(z.string()),
    /** The record that this one was merged into. */
    mergedInto: z.string().nullable(),
  })
  .meta({ id: 'Person' });
export type Person = z.infer<typeof personSchema>;

export const personQuerySchema = z.object({
  /** Beginnings of names in any order and spelling, birth date, AZR number or Aktenzeichen. */
  q: z.string().trim().min(2).max(200),
  limit: listQuerySchema.shape.limit,
});

/** The values themselves are checked against the field catalogue. */
export const newPersonSchema = z
  .strictObject({
    familyName: lineOfText(120),
    givenNames: lineOfText(120),
    birthDate: partialDateSchema.nullable().default(null),
    nationalities: z.array(z.string().max(10)).max(10).default([]),
  })
  .meta({ id: 'NewPerson' });

/** Somebody who lives with, or belongs to, a person who is known already. */
export const newMemberSchema = newPersonSchema
  .extend({ relation: z.enum(['PARTNER', 'CHILD', 'PARENT', 'OTHER']), inSameDwelling: z.boolean().default(true) })
  .meta({ id: 'NewHouseholdMember' });

export const intakeSchema = z.object({
  personId: z.string(),
  householdId: z.string(),
  caseId: z.string(),
  caseNumber: z.string(),
});

export const householdSchema = z
  .object({
    householdId: z.string(),
    members: z.array(
      z.object({
        person: personSchema,
        relation: z.enum(['SELF', 'PARTNER', 'CHILD', 'PARENT', 'OTHER']),
        inSameDwelling: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Household' });

export const personDetailSchema = personSchema.extend({ household: householdSchema, cases: z.array(caseSummarySchema) });
