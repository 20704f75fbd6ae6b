/** Pages and counts of user tasks. Open tasks are found in memory, ended ones in the store. */
import type { QueryFilter } from 'mongoose';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { ReadModel } from './read-model.ts';
import type { OpenTask } from './open-task-index.ts';
import { findEndedUserTasks, countEndedUserTasks } from './ended-user-tasks.ts';
import { compileFilter, type UserTaskFilter } from './user-task-filter.ts';
import type { UserTaskDocument } from './user-tasks.ts';

export type { UserTaskFilter } from './user-task-filter.ts';

export interface UserTaskQuery extends UserTaskFilter {
  /** dueAt: earliest first, none last; createdAt: longest waiting first; urgency: most urgent first, then by dueAt. */
  sort?: 'dueAt' | 'createdAt' | 'urgency' | undefined;
  limit?: number | undefined;
  cursor?: string | undefined;
}

export interface UserTaskPage {
  items: UserTaskDocument[];
  /** For the next page; null on the last one. */
  nextCursor: string | null;
  /** Of all pages. */
  total: number;
}

/** Sort values: two numbers, then the key. */
type Place = readonly [number, number, string];

const noDate = Number.MAX_SAFE_INTEGER;
const dueAt = (task: OpenTask) => task.dueAt ?? noDate;
const createdAt = (task: OpenTask) => task.createdAt;
const urgency = (task: OpenTask) => task.urgencyRank;

/** By what a page is sorted: the first value, and the second where the first is the same. */
const sortValues = {
  dueAt: [dueAt, urgency],
  createdAt: [createdAt, urgency],
  urgency: [urgency, dueAt],
} as const;

/**
 * One page of the tasks that match, open ones unless `state` says otherwise.
 * @throws InvalidInput when the cursor is none
 */
export async function findUserTasks(readModel: ReadModel, query: UserTaskQuery): Promise<UserTaskPage> {
  const { sort = 'dueAt', limit = 50, cursor, state = 'CREATED' } = query;
  if (state !== 'CREATED') return findEndedUserTasks(readModel, { ...query, state });
  const after = cursor === undefined ? undefined : placeOf(cursor);
  await readModel.openTasks.refresh();

  const { groups, ...conditions } = query;
  const matches = compileFilter(conditions);
  const [first, second] = sortValues[sort];
  const page: Place[] = [];
  const pageAndNext = limit + 1;
  let bound = Infinity;
  let total = 0;
  for (const task of readModel.openTasks.candidates(groups)) {
    if (!matches(task)) continue;
    total += 1;
    // Most tasks lie behind the page: they are done with after one comparison.
    if (first(task) > bound) continue;
    const place: Place = [first(task), second(task), task.userTaskKey];
    if (after !== undefined && comparePlaces(place, after) <= 0) continue;
    insertBounded(page, place, pageAndNext);
    bound = page[limit]?.[0] ?? Infinity;
  }
  const shown = page.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: await loadInOrder(
      readModel,
      shown.map(([, , userTaskKey]) => userTaskKey),
    ),
    nextCursor: page.length > limit && last ? encodeCursor(last) : null,
    total,
  };
}

/** How many tasks match each filter: the figures beside saved filters. */
export async function countUserTasks(readModel: ReadModel, filters: readonly UserTaskFilter[]): Promise<number[]> {
  await readModel.openTasks.refresh();
  return Promise.all(
    filters.map(async (filter) => {
      if (filter.state && filter.state !== 'CREATED') return await countEndedUserTasks(readModel, filter);
      return countOpenTasks(readModel, filter);
    }),
  );
}

function countOpenTasks(readModel: ReadModel, filter: UserTaskFilter): number {
  const { groups, ...conditions } = filter;
  const matches = compileFilter(conditions);
  let count = 0;
  for (const task of readModel.openTasks.candidates(groups)) if (matches(task)) count += 1;
  return count;
}

function placeOf(cursor: string): Place {
  const [first, second, userTaskKey] = decodeCursor(cursor, 3);
  return [Number(first), Number(second), String(userTaskKey)];
}

function comparePlaces(left: Place, right: Place): number {
  return left[0] - right[0] || left[1] - right[1] || compareKeys(left[2], right[2]);
}

/** Keys are numbers as text, so the longer one is the greater one. */
function compareKeys(left: string, right: string): number {
  if (left.length !== right.length) return left.length - right.length;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Keeps the `size` first places in order, without sorting the rest. */
function insertBounded(page: Place[], place: Place, size: number): void {
  const last = page[size - 1];
  if (last && comparePlaces(place, last) >= 0) return;
  let low = 0;
  let high = page.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = page[middle];
    if (other && comparePlaces(other, place) < 0) low = middle + 1;
    else high = middle;
  }
  page.splice(low, 0, place);
  if (page.length > size) page.pop();
}

/** A task that has ended since is left out: its page is one shorter. */
async function loadInOrder(readModel: ReadModel, userTaskKeys: readonly string[]): Promise<UserTaskDocument[]> {
  if (userTaskKeys.length === 0) return [];
  const filter: QueryFilter<UserTaskDocument> = { _id: { $in: userTaskKeys } };
  const documents = await readModel.userTasks.find(filter).lean<UserTaskDocument[]>();
  const byKey = new Map(documents.map((document) => [document._id, document]));
  return userTaskKeys.flatMap((userTaskKey) => {
    const document = byKey.get(userTaskKey);
    return document?.state === 'CREATED' ? [document] : [];
  });
}
