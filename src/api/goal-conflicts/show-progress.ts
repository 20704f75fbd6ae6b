/** How far a conflict has come and what waits for it; whoever may follow the conflict may know its steps by name. */
import type { z } from 'zod';
import type { Conflict } from '../../case-file/repositories.ts';
import type { Actor } from '../../contracts/actor.ts';
import type { conflictProgressSchema } from '../../contracts/goal-conflict.ts';
import { mayKnowDeadline, mayReadTask } from '../../policies/task.policy.ts';
import type { ProcessInstanceDocument } from '../../read-model/process-instances.ts';
import type { UserTaskDocument } from '../../read-model/user-tasks.ts';
import type { ApiDeps } from '../deps.ts';

type Progress = z.infer<typeof conflictProgressSchema>;

const conflictProcess = 'goal-conflict';

export async function showConflictProgress(deps: ApiDeps, actor: Actor, conflict: Conflict): Promise<Progress> {
  const { caseId, decidedAt } = conflict;
  const instances = await deps.readModel.processInstances.find({ caseId }).lean<ProcessInstanceDocument[]>();
  const own = await instanceOf(deps, conflict, instances);
  const tasks =
    own === undefined ? [] : await deps.readModel.userTasks.find({ processInstanceKey: own._id }).lean<UserTaskDocument[]>();
  const frozen = decidedAt === null ? instances.filter((instance) => isFrozen(instance, conflict)) : [];
  const names = await namesOf(deps, frozen);
  return {
    processInstanceKey: own?._id ?? null,
    steps: tasks.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime()).map((task) => presentStep(actor, task)),
    waiting: frozen.map((instance) => ({
      processInstanceKey: instance._id,
      processName: names.get(instance.processDefinitionKey) ?? instance.bpmnProcessId,
      called: instance._id === own?.parentProcessInstanceKey,
      since: conflict.raisedAt.toISOString(),
    })),
  };
}

/** A case may have had several conflicts; each instance carries the id of its own. */
async function instanceOf(
  { readModel }: ApiDeps,
  { conflictId }: Conflict,
  instances: ProcessInstanceDocument[],
): Promise<ProcessInstanceDocument | undefined> {
  const candidates = instances.filter(({ bpmnProcessId }) => bpmnProcessId === conflictProcess);
  const keys = candidates.map(({ _id }) => _id);
  const stored = await readModel.instanceVariables.find({ processInstanceKey: { $in: keys } }).lean();
  const value = JSON.stringify(conflictId);
  const key = stored.find(({ variables }) =>
    variables.some((variable) => variable.name === 'conflictId' && variable.value === value),
  )?.processInstanceKey;
  return candidates.find(({ _id }) => _id === key);
}

function isFrozen({ state, bpmnProcessId, startedAt }: ProcessInstanceDocument, { raisedAt }: Conflict): boolean {
  return state === 'ACTIVE' && bpmnProcessId !== conflictProcess && startedAt <= raisedAt;
}

async function namesOf({ readModel }: ApiDeps, instances: ProcessInstanceDocument[]): Promise<Map<string, string | null>> {
  const keys = [...new Set(instances.map(({ processDefinitionKey }) => processDefinitionKey))];
  const found = await readModel.processDefinitions.find({ _id: { $in: keys } }, { name: 1 }).lean();
  return new Map(found.map(({ _id, name }) => [_id, name]));
}

function presentStep(actor: Actor, task: UserTaskDocument): Progress['steps'][number] {
  return {
    userTaskKey: task._id,
    mayOpen: mayReadTask(actor, task).allowed,
    elementId: task.elementId,
    name: task.elementName ?? task.elementId,
    state: task.state,
    departments: task.departments,
    candidateGroups: task.candidateGroups,
    assignee: task.assignee,
    createdAt: task.createdAt.toISOString(),
    dueAt: mayKnowDeadline(actor, task).allowed ? (task.dueAt?.toISOString() ?? null) : null,
    endedAt: task.endedAt?.toISOString() ?? null,
  };
}
