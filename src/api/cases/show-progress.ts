/** Where the processes of a case stand and what is still to be done in it, for those who work on the case. */
import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { caseProgressSchema } from '../../contracts/case.ts';
import { mayKnowDeadline, mayReadTask } from '../../policies/task.policy.ts';
import type { ModelElement } from '../../read-model/process-definitions.ts';
import type { ProcessInstanceDocument } from '../../read-model/process-instances.ts';
import { urgencyRank, type UserTaskDocument } from '../../read-model/user-tasks.ts';
import type { ApiDeps } from '../deps.ts';

type Progress = z.infer<typeof caseProgressSchema>;
type Definitions = ReadonlyMap<string, { name: string | null; elements: Record<string, ModelElement> }>;

/** They hold tokens, but nothing waits at them. */
const scopes = new Set(['PROCESS', 'SUB_PROCESS', 'EVENT_SUB_PROCESS', 'MULTI_INSTANCE_BODY']);

/** @throws NotFound */
export async function showProgress(deps: ApiDeps, actor: Actor, caseId: string): Promise<Progress> {
  await deps.caseFile.cases.get(caseId);
  const [instances, tasks] = await Promise.all([
    deps.readModel.processInstances.find({ caseId, state: 'ACTIVE' }).lean<ProcessInstanceDocument[]>(),
    deps.readModel.userTasks.find({ caseId, state: 'CREATED' }).lean<UserTaskDocument[]>(),
  ]);
  const definitions = await definitionsOf(deps, instances);
  const hidden = new Set(
    tasks.filter((task) => !mayReadTask(actor, task).allowed).map(({ elementInstanceKey }) => elementInstanceKey),
  );
  const urgencies = instances.flatMap(({ urgency }) => urgency ?? []);
  return {
    urgency: urgencies.sort((a, b) => urgencyRank(a) - urgencyRank(b))[0] ?? null,
    processes: instances
      .sort((a, b) => a.startedAt.getTime() - b.startedAt.getTime())
      .map((instance) => presentProcess(instance, definitions, hidden)),
    openTasks: tasks.sort(byDeadline).map((task) => presentTask(actor, task)),
  };
}

async function definitionsOf({ readModel }: ApiDeps, instances: ProcessInstanceDocument[]): Promise<Definitions> {
  const keys = [...new Set(instances.map(({ processDefinitionKey }) => processDefinitionKey))];
  const found = await readModel.processDefinitions.find({ _id: { $in: keys } }, { name: 1, elements: 1 }).lean();
  return new Map(found.map(({ _id, name, elements }) => [_id, { name, elements }]));
}

function presentProcess(
  instance: ProcessInstanceDocument,
  definitions: Definitions,
  hidden: ReadonlySet<string>,
): Progress['processes'][number] {
  const definition = definitions.get(instance.processDefinitionKey);
  return {
    processInstanceKey: instance._id,
    processDefinitionId: instance.bpmnProcessId,
    processDefinitionKey: instance.processDefinitionKey,
    processName: definition?.name ?? instance.bpmnProcessId,
    parentProcessInstanceKey: instance.parentProcessInstanceKey,
    startedAt: instance.startedAt.toISOString(),
    hasIncident: instance.hasIncident,
    tokens: instance.activeElements
      .filter(({ elementType, elementInstanceKey }) => !scopes.has(elementType) && !hidden.has(elementInstanceKey))
      .map(({ elementId, elementType, since }) => ({
        elementId,
        type: elementType,
        name: definition?.elements[elementId]?.name ?? null,
        since: since.toISOString(),
      })),
  };
}

function byDeadline(a: UserTaskDocument, b: UserTaskDocument): number {
  return (a.dueAt?.getTime() ?? Infinity) - (b.dueAt?.getTime() ?? Infinity) || a.createdAt.getTime() - b.createdAt.getTime();
}

function presentTask(actor: Actor, task: UserTaskDocument): Progress['openTasks'][number] {
  const readable = mayReadTask(actor, task).allowed;
  return {
    userTaskKey: readable ? task._id : null,
    name: readable ? (task.elementName ?? task.elementId) : null,
    processInstanceKey: task.processInstanceKey,
    departments: task.departments,
    assignee: readable ? task.assignee : null,
    createdAt: task.createdAt.toISOString(),
    dueAt: mayKnowDeadline(actor, task).allowed ? (task.dueAt?.toISOString() ?? null) : null,
  };
}
