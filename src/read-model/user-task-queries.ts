/** Pages and counts of user tasks. Open tasks are found in memory, ended ones in the store. */
import quickselect from 'quickselect';
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
  /** Open tasks to leave out before the page. */
  offset?: number | undefined;
}

/** A task as a list shows it. */
export type ListedUserTask = Pick<
  UserTaskDocument,
  | '_id'
  | 'state'
  | 'elementId'
  | 'elementName'
  | 'processInstanceKey'
  | 'processDefinitionKey'
  | 'bpmnProcessId'
  | 'processName'
  | 'version'
  | 'caseId'
  | 'assignee'
  | 'candidateGroups'
  | 'departments'
  | 'urgency'
  | 'createdAt'
  | 'dueAt'
  | 'followUpAt'
  | 'endedAt'
  | 'formId'
>;

export interface UserTaskPage {
  items: ListedUserTask[];
  /** For the next page; null on the last one. */
  nextCursor: string | null;
  /** Of all pages. */
  total: number;
}

/** Sort values: two numbers, then the key. */
type Place = readonly [number, number, string];

/** For a page further back it is faster to gather everything and select than to insert into a long array. */
const mostInserted = 2_000;

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

/** Order of tasks; makes no objects, because it is asked for thousands of tasks on each page. */
function orderBy(sort: keyof typeof sortValues) {
  const [first, second] = sortValues[sort];
  const compareTo = (task: OpenTask, toFirst: number, toSecond: number, toKey: string): number =>
    first(task) - toFirst || second(task) - toSecond || compareKeys(task.userTaskKey, toKey);
  return {
    first,
    compare: (left: OpenTask, right: OpenTask) => compareTo(left, first(right), second(right), right.userTaskKey),
    isBehind: (task: OpenTask, place: Place) => compareTo(task, ...place) > 0,
    placeOf: (task: OpenTask): Place => [first(task), second(task), task.userTaskKey],
  };
}

/**
 * One page of the tasks that match, open ones unless `state` says otherwise.
 * @throws InvalidInput when the cursor is none
 */
export async function findUserTasks(readModel: ReadModel, query: UserTaskQuery): Promise<UserTaskPage> {
  const { sort = 'dueAt', limit = 50, cursor, offset = 0, state = 'CREATED' } = query;
  if (state !== 'CREATED') return findEndedUserTasks(readModel, { ...query, state });
  const after = cursor === undefined ? undefined : placeOf(cursor);
  await readModel.openTasks.refresh();

  const { matches, pool } = search(readModel, query);
  const order = orderBy(sort);
  const page: OpenTask[] = [];
  const lastPlace = offset + limit;
  const isFarBack = lastPlace > mostInserted;
  let total = 0;
  for (const task of pool) {
    if (!matches(task)) continue;
    total += 1;
    // Most tasks lie behind the page: they are done with after one comparison.
    const bound = isFarBack ? undefined : page[lastPlace];
    if (bound !== undefined && order.first(task) > order.first(bound)) continue;
    if (after !== undefined && !order.isBehind(task, after)) continue;
    if (isFarBack) page.push(task);
    else insertBounded(page, task, lastPlace + 1, order.compare);
  }
  const shown = isFarBack ? selectSorted(page, offset, lastPlace, order.compare) : page.slice(offset, lastPlace);
  const last = shown.at(-1);
  return {
    items: shown.map(listed),
    nextCursor: page.length > lastPlace && last ? encodeCursor(order.placeOf(last)) : null,
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
  const { matches, pool } = search(readModel, filter);
  let count = 0;
  for (const task of pool) if (matches(task)) count += 1;
  return count;
}

/** The open tasks that come into question, and what is still to be checked of them. */
function search({ openTasks }: ReadModel, filter: UserTaskFilter) {
  const { groups, ...conditions } = filter;
  return filter.processInstanceKey === undefined
    ? { pool: openTasks.candidates(groups), matches: compileFilter(conditions) }
    : { pool: openTasks.ofInstance(filter.processInstanceKey), matches: compileFilter(filter) };
}

function placeOf(cursor: string): Place {
  const [first, second, userTaskKey] = decodeCursor(cursor, 3);
  return [Number(first), Number(second), String(userTaskKey)];
}

/** Keys are numbers as text, so the longer one is the greater one. */
function compareKeys(left: string, right: string): number {
  if (left.length !== right.length) return left.length - right.length;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Keeps the `size` first tasks in order, without sorting the rest. */
function insertBounded(
  page: OpenTask[],
  task: OpenTask,
  size: number,
  compare: (left: OpenTask, right: OpenTask) => number,
): void {
  const last = page[size - 1];
  if (last && compare(task, last) >= 0) return;
  let low = 0;
  let high = page.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = page[middle];
    if (other && compare(other, task) < 0) low = middle + 1;
    else high = middle;
  }
  page.splice(low, 0, task);
  if (page.length > size) page.pop();
}

/** What would stand from `start` to before `end` if everything were sorted; only these few are. */
function selectSorted<Item>(items: Item[], start: number, end: number, compare: (left: Item, right: Item) => number): Item[] {
  const [first, last] = [Math.min(start, items.length), Math.min(end, items.length)];
  if (last < items.length) quickselect(items, last, 0, items.length - 1, compare);
  if (first < last) quickselect(items, first, 0, last - 1, compare);
  return items.slice(first, last).sort(compare);
}

/** One plain literal: put together from several, each of these objects took five kilobytes of the old generation. */
function listed(task: OpenTask): ListedUserTask {
  const date = (milliseconds: number | null): Date | null => (milliseconds === null ? null : new Date(milliseconds));
  return {
    _id: task.userTaskKey,
    state: task.state,
    elementId: task.elementId,
    elementName: task.elementName,
    processInstanceKey: task.processInstanceKey,
    processDefinitionKey: task.processDefinitionKey,
    bpmnProcessId: task.bpmnProcessId,
    processName: task.processName,
    version: task.version,
    caseId: task.caseId,
    assignee: task.assignee,
    candidateGroups: [...task.candidateGroups],
    departments: [...task.departments],
    urgency: task.urgency,
    createdAt: new Date(task.createdAt),
    dueAt: date(task.dueAt),
    followUpAt: date(task.followUpAt),
    endedAt: null,
    formId: task.formId,
  };
}
