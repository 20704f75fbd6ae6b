import type { Model, QueryFilter } from 'mongoose';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { ProjectedDocument } from './projected-document.ts';

export interface PageQuery {
  /** 50 when not given. */
  limit?: number | undefined;
  cursor?: string | undefined;
}

export interface Page<D> {
  items: D[];
  /** For the next page; null on the last one. */
  nextCursor: string | null;
  /** Of all pages. */
  total: number;
}

/** Conditions that all must hold; those whose value is undefined do not count. */
export function allOf<D>(conditions: readonly (QueryFilter<D> | undefined)[]): QueryFilter<D> {
  const given = conditions.filter((condition) => condition !== undefined);
  return given.length === 0 ? {} : { $and: given };
}

/** A condition for a value that may not have been asked for. */
export function given<T, D>(value: T | undefined, condition: (value: T) => QueryFilter<D>): QueryFilter<D> | undefined {
  return value === undefined ? undefined : condition(value);
}

/** A range of instants, from ISO texts; the lower bound belongs to it, the upper does not. */
export function during<D>(field: string, from: string | undefined, to: string | undefined): QueryFilter<D> | undefined {
  if (from === undefined && to === undefined) return undefined;
  const range = { ...(from !== undefined && { $gte: new Date(from) }), ...(to !== undefined && { $lt: new Date(to) }) };
  return { [field]: range };
}

/**
 * One page, latest first, that stays right while documents are added.
 * @param at the time that orders them
 * @throws InvalidInput when the cursor is none
 */
export async function latestFirst<D extends ProjectedDocument>(
  model: Model<D>,
  filter: QueryFilter<D>,
  at: keyof D & string,
  { limit = 50, cursor }: PageQuery,
  projection: Record<string, 0 | 1> = {},
): Promise<Page<D>> {
  const [items, total] = await Promise.all([
    model
      .find(cursor === undefined ? filter : { $and: [filter, olderThan(at, cursor)] }, projection)
      .sort({ [at]: -1, _id: -1 })
      .limit(limit + 1)
      .lean<D[]>(),
    model.countDocuments(filter),
  ]);
  const shown = items.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown, nextCursor: items.length > limit && last ? encodeCursor(placeOf(last, at)) : null, total };
}

function placeOf<D extends ProjectedDocument>(document: D, at: keyof D): [number, string] {
  const time = document[at];
  return [time instanceof Date ? time.getTime() : 0, document._id];
}

function olderThan(at: string, cursor: string): object {
  const [time, id] = decodeCursor(cursor, 2);
  const instant = new Date(Number(time));
  return { $or: [{ [at]: { $lt: instant } }, { [at]: instant, _id: { $lt: String(id) } }] };
}
