/** Pages of lists that begin with the newest: the cursor is the instant and the id of the last entry shown. */
import { decodeCursor, encodeCursor } from '../read-model/cursor.ts';

/**
 * A condition for what comes after the cursor; none for the first page.
 * @throws InvalidInput for a text that is no cursor
 */
export function olderThan(field: string, cursor: string | undefined): Record<string, unknown> {
  if (cursor === undefined) return {};
  const [at, id] = decodeCursor(cursor, 2);
  const instant = new Date(String(at));
  return { $or: [{ [field]: { $lt: instant } }, { [field]: instant, _id: { $lt: String(id) } }] };
}

/** @param found one more than the page holds, where there are that many */
export function cutPage<Document extends { _id: string }>(
  found: Document[],
  limit: number,
  instantOf: (document: Document) => Date,
): { page: Document[]; nextCursor: string | null } {
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const more = found.length > limit && last !== undefined;
  return { page, nextCursor: more ? encodeCursor([instantOf(last).toISOString(), last._id]) : null };
}
