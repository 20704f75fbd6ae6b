/** The person who acts: what policies decide on. */
import { z } from 'zod';

export const actorSchema = z.object({
  accountId: z.string(),
  name: z.string(),
  /** Candidate groups, e.g. `lst-clerk`. */
  groups: z.array(z.string()),
  /** Roles that are no department's: `process-designer`, `admin`, `dpo`, `unit-head`. */
  roles: z.array(z.string()),
  /** Keys of the departments of one's groups, e.g. `lst`. */
  departments: z.array(z.string()),
  /** Account ids of absent colleagues for whom the person acts (Vertretung). */
  deputyFor: z.array(z.string()),
});
export type Actor = z.infer<typeof actorSchema>;
