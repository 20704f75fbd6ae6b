/** What somebody may do with a task now, so that the page offers nothing that would be refused. */
import type { Actor } from '../../contracts/actor.ts';
import type { TaskAction } from '../../contracts/task.ts';
import type { PolicyDecision } from '../../policies/decision.ts';
import { mayAssignTask, mayClaimTask, mayCompleteTask, mayHandOverTask, mayReleaseTask } from '../../policies/task.policy.ts';
import { firstPairsOfEyes } from '../../read-model/task-completions.ts';
import type { UserTaskDocument } from '../../read-model/user-tasks.ts';
import type { ApiDeps } from '../deps.ts';

export interface TaskActions {
  actions: TaskAction[];
  /** Why the actor may not complete an open task: a code with a sentence of its own; null when they may. */
  refusal: string | null;
}

/** @param handedOver whether the task is where it is because it was handed over, and can be given back */
export async function taskActions(
  { readModel }: ApiDeps,
  actor: Actor,
  task: UserTaskDocument,
  handedOver: boolean,
): Promise<TaskActions> {
  if (task.state !== 'CREATED') return { actions: [], refusal: null };
  const complete = mayCompleteTask(actor, task, await firstPairsOfEyes(readModel, task));
  const release = mayReleaseTask(actor, task);
  const handOver = mayHandOverTask(actor, task);
  const decisions: Record<TaskAction, PolicyDecision | false> = {
    claim: task.assignee !== actor.accountId && mayClaimTask(actor, task),
    complete,
    release: task.assignee !== null && release,
    assign: mayAssignTask(actor, task),
    handOver,
    return: handedOver && handOver,
    followUp: release,
  };
  return {
    actions: (Object.keys(decisions) as TaskAction[]).filter((action) => {
      const decision = decisions[action];
      return decision !== false && decision.allowed;
    }),
    refusal: complete.allowed ? null : complete.reason,
  };
}
