import { Conflict, NotFound } from '../../errors.ts';
import type { UserTaskDocument } from '../../read-model/user-tasks.ts';
import type { ApiDeps } from '../deps.ts';

/** @throws NotFound */
export async function loadTask(deps: ApiDeps, userTaskKey: string): Promise<UserTaskDocument> {
  const task = await deps.readModel.userTasks.findById(userTaskKey).lean();
  if (task === null) throw new NotFound('TASK_NOT_FOUND');
  return task;
}

/** @throws NotFound, Conflict when somebody has completed it or the process has moved on */
export async function loadOpenTask(deps: ApiDeps, userTaskKey: string): Promise<UserTaskDocument> {
  const task = await loadTask(deps, userTaskKey);
  if (task.state === 'CREATED') return task;
  throw new Conflict(task.state === 'COMPLETED' ? 'TASK_ALREADY_COMPLETED' : 'TASK_CANCELED', {
    difference: { state: task.state, assignee: task.assignee, endedAt: task.endedAt },
  });
}
