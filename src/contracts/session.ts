/** Signing in, and what a signed-in person may open. */
import { z } from 'zod';
import { actorSchema } from './actor.ts';

export const signInSchema = z.strictObject({ login: z.string().trim().min(1).max(200), password: z.string().min(1).max(500) });

export const signInOptionsSchema = z.object({
  /** With a local account. */
  password: z.boolean(),
  /** At the municipality's OpenID provider. */
  provider: z.boolean(),
});

/** Where to sign out at the provider as well; null when it has no such address. */
export const signOutAnswerSchema = z.object({ providerUrl: z.url().nullable() });

export const workplaces = [
  'service-centre',
  'inbox',
  'cases',
  'conflicts',
  'deadlines',
  'benefits',
  'housing',
  'partners',
  'letters',
  'designer',
  'operations',
  'administration',
  'audit',
] as const;
export type Workplace = (typeof workplaces)[number];

export const sessionSchema = z
  .object({
    actor: actorSchema,
    workplaces: z.array(z.enum(workplaces)),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'Session' });

export const sessionEntrySchema = z.object({
  sessionId: z.string(),
  accountId: z.string(),
  createdAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  userAgent: z.string(),
  address: z.string(),
  /** The session of this request. */
  current: z.boolean(),
});
