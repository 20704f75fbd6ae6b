import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { reassignTaskSchema } from '../../contracts/process-instance.ts';
import { InvalidInput, NotFound } from '../../errors.ts';
import type { ApiDeps } from '../deps.ts';
import { commandTask } from '../tasks/command-task.ts';
import { loadOpenTask } from '../tasks/load-task.ts';

/**
 * Gives a task to another candidate, or back to all of them, when nobody of the department can.
 * @throws NotFound; Conflict when it has ended; InvalidInput ASSIGNEE_NOT_A_CANDIDATE
 */
export async function reassignTask(
  deps: ApiDeps,
  actor: Actor,
  processInstanceKey: string,
  userTaskKey: string,
  { assignee, reason }: z.output<typeof reassignTaskSchema>,
): Promise<void> {
  const task = await loadOpenTask(deps, userTaskKey);
  if (task.processInstanceKey !== processInstanceKey) throw new NotFound('TASK_NOT_FOUND');
  if (assignee === null) {
    await commandTask(deps, task, () => deps.engine.userTasks.unassign(userTaskKey));
  } else {
    const candidate = await deps.identity.accounts.find(assignee);
    const belongs = candidate?.active === true && candidate.groups.some((group) => task.candidateGroups.includes(group));
    if (!belongs) throw new InvalidInput('ASSIGNEE_NOT_A_CANDIDATE', { field: 'assignee' });
    await commandTask(deps, task, () => deps.engine.userTasks.assign(userTaskKey, assignee, true));
  }
  await deps.audit.append({
    actor,
    action: 'instance.reassign-task',
    resource: { kind: 'processInstance', id: processInstanceKey },
    caseId: task.caseId,
    details: { reason, userTaskKey, elementId: task.elementId, from: task.assignee, assignee },
  });
}
