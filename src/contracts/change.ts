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
