/**
 * The engine knows of a task what the read model may show a moment later: that it has ended, or who was faster. What it then
 * refuses becomes the error that the person would have met a moment later too.
 */
import { Conflict, LotseError } from '../../errors.ts';
import type { UserTaskDocument } from '../../read-model/user-tasks.ts';
import type { ApiDeps } from '../deps.ts';
import { loadOpenTask, loadTask } from './load-task.ts';

/** @throws Conflict TASK_ALREADY_COMPLETED, TASK_CANCELED or TASK_OF_SOMEBODY_ELSE; Unavailable */
export async function commandTask(deps: ApiDeps, task: UserTaskDocument, command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof LotseError)) throw error;
    if (error.code === 'ENGINE_NOT_FOUND') return refuseEnded(deps, task._id, error);
    if (error.code !== 'ENGINE_STATE_CHANGED') throw error;
    throw new Conflict('TASK_OF_SOMEBODY_ELSE', { difference: { assignee: task.assignee }, cause: error });
  }
}

async function refuseEnded(deps: ApiDeps, userTaskKey: string, cause: LotseError): Promise<never> {
  await deps.changes.waitUntil(async () => (await loadTask(deps, userTaskKey)).state !== 'CREATED');
  await loadOpenTask(deps, userTaskKey);
  throw new Conflict('TASK_ALREADY_COMPLETED', { cause });
}

/** The engine lets one person have a task; only who stands in for its assignee takes it over. The policy has said who may. */
export function takeTask(deps: ApiDeps, task: UserTaskDocument, accountId: string): Promise<void> {
  const takesOver = task.assignee !== null && task.assignee !== accountId;
  return commandTask(deps, task, () => deps.engine.userTasks.assign(task._id, accountId, takesOver));
}
