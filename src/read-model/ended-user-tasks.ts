/** Completed and cancelled user tasks: read from the store, which holds them for good. */
import type { QueryFilter } from 'mongoose';
import { latestFirst } from './keyset-page.ts';
import type { ReadModel } from './read-model.ts';
import { wordsOf, type UserTaskFilter } from './user-task-filter.ts';
import type { UserTaskPage, UserTaskQuery } from './user-task-queries.ts';
import type { UserTaskDocument } from './user-tasks.ts';

/** Latest first, whatever the sort of open tasks: an archive is read from its end. */
export function findEndedUserTasks(readModel: ReadModel, query: UserTaskQuery): Promise<UserTaskPage> {
  return latestFirst(readModel.userTasks, storeFilter(query), 'endedAt', query);
}

export function countEndedUserTasks(readModel: ReadModel, filter: UserTaskFilter): Promise<number> {
  return readModel.userTasks.countDocuments(storeFilter(filter));
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
  when(filter.anyOf, ({ groups, departments, assignees }) => ({
    $or: [
      { candidateGroups: { $in: [...groups] } },
      { departments: { $in: [...departments] } },
      { assignee: { $in: [...assignees] } },
    ],
  }));
  for (const word of wordsOf(filter.text)) {
    const pattern = { $regex: word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), $options: 'i' };
    const cases = filter.casesOfWords?.get(word);
    conditions.push({
      $or: [
        { elementName: pattern },
        { processName: pattern },
        ...(cases === undefined ? [] : [{ caseId: { $in: [...cases] } }]),
      ],
    });
  }
  return { $and: conditions };
}
