/** Queries of user tasks. */
import type { ReadModel } from './read-model.ts';
import type { UserTaskDocument } from './user-tasks.ts';

export interface UserTaskFilter {
  state?: UserTaskDocument['state'] | undefined;
  groups?: string[] | undefined;
  assignees?: string[] | undefined;
  departments?: string[] | undefined;
  caseId?: string | undefined;
  processInstanceKey?: string | undefined;
  limit: number;
}

export async function findUserTasks(readModel: ReadModel, query: UserTaskFilter) {
  const filter = {
    ...(query.state && { state: query.state }),
    ...(query.groups && { candidateGroups: { $in: query.groups } }),
    ...(query.assignees && { assignee: { $in: query.assignees } }),
    ...(query.departments && { departments: { $in: query.departments } }),
    ...(query.caseId && { caseId: query.caseId }),
    ...(query.processInstanceKey && { processInstanceKey: query.processInstanceKey }),
  };
  const items: UserTaskDocument[] = await readModel.userTasks.find(filter).sort({ dueAt: 1 }).limit(query.limit).lean();
  return { items, nextCursor: null, total: items.length };
}
