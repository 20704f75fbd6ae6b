import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { deadlinePageSchema, DeadlineQuery } from '../../contracts/deadline.ts';
import { readableDeadlines } from '../../policies/deadline.policy.ts';
import { decodeCursor, encodeCursor } from '../../read-model/cursor.ts';
import type { ApiDeps } from '../deps.ts';
import { todayInGermany } from '../../contracts/today-in-germany.ts';
import { presentDeadlines } from './presenter.ts';

/** Those that end first come first; only of departments whose deadlines the reader may know. */
export async function listDeadlines(
  deps: ApiDeps,
  actor: Actor,
  { state, department, norm, caseId, limit, cursor }: DeadlineQuery,
): Promise<z.infer<typeof deadlinePageSchema>> {
  const readable = readableDeadlines(actor);
  const departments = department === undefined ? readable : [department];
  if (department !== undefined && readable !== null && !readable.includes(department)) return { items: [], nextCursor: null };
  const found = await deps.caseFile.deadlines.list({
    today: todayInGermany(deps.now()),
    state,
    ...(departments !== null && { departments }),
    ...(norm !== undefined && { norm }),
    ...(caseId !== undefined && { caseId }),
    ...(cursor !== undefined && { after: placeOf(cursor) }),
    limit: limit + 1,
  });
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  return {
    items: await presentDeadlines(deps, actor, page),
    nextCursor: last === undefined ? null : encodeCursor([last.dueOn, last.deadlineId]),
  };
}

function placeOf(cursor: string): { dueOn: string; deadlineId: string } {
  const [dueOn, deadlineId] = decodeCursor(cursor, 2);
  return { dueOn: String(dueOn), deadlineId: String(deadlineId) };
}
