/** Live changes: what a server-sent event says. Ids and facts that route, never a personal value. */
import { z } from 'zod';

export const changeEventSchema = z
  .object({
    collection: z.string(),
    id: z.string(),
    /** By collection, e.g. state, candidateGroups, caseId. */
    facts: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'ChangeEvent' });
export type ChangeEvent = z.infer<typeof changeEventSchema>;

/** What of a case has changed: `facts.part` of events of the collection `cases`. */
export const caseParts = [
  /** Its processes and tasks, of which the listener may see nothing more. */
  'progress',
  /** Opened, closed, frozen, or with another process. */
  'case',
  'person',
  'household',
  'fields',
  'documents',
  'notes',
  'consents',
  'dutyReports',
  'conflicts',
  'handOvers',
  'calculations',
  'partnerMessages',
  'counselling',
] as const;
export type CasePart = (typeof caseParts)[number];
