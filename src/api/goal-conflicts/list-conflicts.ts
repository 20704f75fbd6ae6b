import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { conflictPageSchema, conflictQuerySchema } from '../../contracts/goal-conflict.ts';
import { mayReadConflict } from '../../policies/conflict.policy.ts';
import type { ApiDeps } from '../deps.ts';
import { presentConflicts } from './presenter.ts';

/** Newest first; the cursor is the id of the last conflict shown. There are few conflicts, so a page is cut in memory. */
export async function listConflicts(
  deps: ApiDeps,
  actor: Actor,
  { state, caseId, limit, cursor }: z.output<typeof conflictQuerySchema>,
): Promise<z.infer<typeof conflictPageSchema>> {
  const found = await deps.caseFile.conflicts.list({
    ...(state !== 'all' && { decided: state === 'decided' }),
    ...(caseId !== undefined && { caseId }),
  });
  const readable = found.filter((conflict) => mayReadConflict(actor, conflict).allowed);
  const from = cursor === undefined ? 0 : readable.findIndex(({ conflictId }) => conflictId === cursor) + 1;
  const page = readable.slice(from, from + limit);
  const more = readable.length > from + limit;
  return { items: await presentConflicts(deps, actor, page), nextCursor: more ? (page.at(-1)?.conflictId ?? null) : null };
}
