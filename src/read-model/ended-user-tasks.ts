/** Completed and cancelled user tasks: read from the store, which holds them for good. */
import type { QueryFilter } from 'mongoose';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { ReadModel } from './read-model.ts';
import { wordsOf, type UserTaskFilter } from './user-task-filter.ts';
import type { UserTaskPage, UserTaskQuery } from './user-task-queries.ts';
import type { UserTaskDocument } from './user-tasks.ts';

/** Latest first, whatever the sort of open tasks: an archive is read from its end. */
export async function findEndedUserTasks(readModel: ReadModel, query: UserTaskQuery): Promise<UserTaskPage> {
  const limit = query.limit ?? 50;
  const filter = storeFilter(query);
  const page = query.cursor === undefined ? filter : { $and: [filter, olderThan(query.cursor)] };
  const [items, total] = await Promise.all([
    readModel.userTasks
      .find(page)
      .sort({ endedAt: -1, _id: -1 })
      .limit(limit + 1)
      .lean<UserTaskDocument[]>(),
    readModel.userTasks.countDocuments(filter),
  ]);
  const shown = items.slice(0, limit);
  const last = shown.at(-1);
  const more = items.length > limit && last;
  return { items: shown, nextCursor: more ? encodeCursor([last.endedAt?.getTime() ?? 0, last._id]) : null, total };
}

export function countEndedUserTasks(readModel: ReadModel, filter: UserTaskFilter): Promise<number> {
  return readModel.userTasks.countDocuments(storeFilter(filter));
}

function olderThan(cursor: string): QueryFilter<UserTaskDocument> {
  const [endedAt, userTaskKey] = decodeCursor(cursor, 2);
  const instant = new Date(Number(endedAt));
  return { $or: [{ endedAt: { $lt: instant } }, { endedAt: instant, _id: { $lt: String(userTaskKey) } }] };
}

function storeFilter(filter: UserTaskFilter): QueryFilter<UserTaskDocument> {
  const conditions: QueryFilter<UserTaskDocument>[] = [{ state: filter.state ?? 'COMPLETED' }];
  const when = <T>(value: T | undefined, condition: (value: T) => QueryFilter<UserTaskDocument>) => {
    if (value !== undefined) conditions.push(condition(value));
  };
  when(filter.caseId, (caseId) => ({ caseId }));
  when(filter.processInstanceKey, (processInstanceKey) => ({ processInstanceKey }));
  when(filter.groups, (groups) => ({ candidateGroups: { $in: [...groups] } }));
  when(filter.group, (group) => ({ candidateGroups: group }));
  when(filter.departments, (departments) => ({ departments: { $in: [...departments] } }));
  when(filter.department, (department) => ({ departments: department }));
  when(filter.assignees, (assignees) => ({ assignee: { $in: [...assignees] } }));
  when(filter.assignee, (assignee) => ({ assignee }));
  when(filter.unassigned, (unassigned) => ({ assignee: unassigned ? null : { $ne: null } }));
  when(filter.processDefinitionIds, (ids) => ({ bpmnProcessId: { $in: [...ids] } }));
  when(filter.processDefinitionId, (bpmnProcessId) => ({ bpmnProcessId }));
  when(filter.elementId, (elementId) => ({ elementId }));
  when(filter.urgency, (urgency) => ({ urgency }));
  when(filter.dueAfter, (from) => ({ dueAt: { $gte: new Date(from) } }));
  when(filter.dueBefore, (to) => ({ dueAt: { $lt: new Date(to) } }));
  when(filter.createdAfter, (from) => ({ createdAt: { $gte: new Date(from) } }));
  when(filter.createdBefore, (to) => ({ createdAt: { $lt: new Date(to) } }));
  for (const word of wordsOf(filter.text)) {
    const pattern = { $regex: word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), $options: 'i' };
    conditions.push({ $or: [{ elementName: pattern }, { processName: pattern }] });
  }
  return { $and: conditions };
}
