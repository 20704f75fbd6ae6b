/** Accounts of the people who work with Lotse. */
import { z } from 'zod';
import { sessionEntrySchema } from './session.ts';

export const accountIdSchema = z.object({ accountId: z.string().min(1).max(100) });

/** What colleagues may know of one another. */
export const colleagueSchema = z
  .object({
    accountId: z.string(),
    displayName: z.string(),
    groups: z.array(z.string()),
    active: z.boolean(),
    /** Days of an absence, both included; null for the end means until further notice. */
    absentFrom: z.iso.date().nullable(),
    absentUntil: z.iso.date().nullable(),
    deputyId: z.string().nullable(),
  })
  .meta({ id: 'Colleague' });

/** What administrators see besides. */
export const accountSchema = colleagueSchema
  .extend({ login: z.string(), demo: z.boolean(), signsInElsewhere: z.boolean(), version: z.int() })
  .meta({ id: 'Account' });

export const accountListSchema = z.object({ items: z.array(z.union([accountSchema, colleagueSchema])) });

const password = z.string().min(1).max(500);
const groups = z.array(z.string().max(60)).max(20);

export const newAccountSchema = z.strictObject({
  login: z
    .string()
    .trim()
    .min(2)
    .max(100)
    .regex(/^[\w.@-]+$/),
  displayName: z.string().trim().min(2).max(200),
  /** Candidate groups and roles by key. */
  groups,
  /** Left out for somebody who signs in at the OpenID provider. */
  password: password.optional(),
  oidcSubject: z.string().min(1).max(200).optional(),
});

export const changeAccountSchema = z.strictObject({
  displayName: z.string().trim().min(2).max(200).optional(),
  groups: groups.optional(),
  active: z.boolean().optional(),
  /** A new password ends all sessions of the account. */
  password: password.optional(),
  reason: z.string().trim().min(3).max(500),
  expectedVersion: z.int().min(1).optional(),
});
export type ChangeAccount = z.infer<typeof changeAccountSchema>;

export const absenceSchema = z
  .strictObject({
    /** Null ends the absence. */
    from: z.iso.date().nullable(),
    until: z.iso.date().nullable().default(null),
    deputyId: z.string().max(100).nullable().default(null),
  })
  .refine(({ from, until }) => until === null || (from !== null && from <= until), {
    path: ['until'],
    message: 'Das Ende liegt vor dem Beginn. / The end is before the beginning.',
  });

export const sessionListSchema = z.object({ items: z.array(sessionEntrySchema) });
export const sessionOfAccountSchema = accountIdSchema.extend({ sessionId: z.uuid() });
export const departmentKeySchema = z.object({ key: z.string().max(20) });
export const switchDepartmentSchema = z.strictObject({ enabled: z.boolean(), reason: z.string().trim().min(3).max(500) });
