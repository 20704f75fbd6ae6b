/** One instance with everything that an operator needs to see why it is where it is. */
import type { z } from 'zod';
import type { AuditEntry } from '../../audit/entry.ts';
import type { Actor } from '../../contracts/actor.ts';
import type { processInstanceDetailSchema } from '../../contracts/process-instance.ts';
import type { ProcessInstanceDocument } from '../../read-model/process-instances.ts';
import type { ReadModel } from '../../read-model/read-model.ts';
import type { UserTaskDocument } from '../../read-model/user-tasks.ts';
import { presentEvaluation } from '../decisions/evaluations.ts';
import type { ApiDeps } from '../deps.ts';
import { presentIncidents } from '../incidents/present-incidents.ts';
import { presentJob } from '../jobs/present-job.ts';
import { instanceHistory } from './instance-history.ts';
import { instanceVariables } from './instance-variables.ts';
import { loadInstance } from './load-instance.ts';
import { definitionNames, presentInstance } from './present-instances.ts';

type Detail = z.input<typeof processInstanceDetailSchema>;

/** @throws NotFound */
export async function showInstance(deps: ApiDeps, actor: Actor, processInstanceKey: string): Promise<Detail> {
  const instance = await loadInstance(deps, processInstanceKey);
  const { readModel } = deps;
  const ofInstance = { processInstanceKey };
  const names = await definitionNames(readModel, [instance.processDefinitionKey]);
  const [shown, history, variables, jobs, incidents, userTasks, waiting, evaluations, links, entries] = await Promise.all([
    presentInstance(deps, instance),
    instanceHistory(deps, processInstanceKey, names.get(instance.processDefinitionKey)),
    readModel.instanceVariables.find(ofInstance).lean(),
    readModel.jobs.find(ofInstance).sort({ createdAt: 1 }).lean(),
    readModel.incidents.find(ofInstance).sort({ createdAt: 1 }).lean(),
    readModel.userTasks.find(ofInstance).sort({ createdAt: 1 }).lean(),
    waitingEvents(readModel, processInstanceKey),
    readModel.decisionEvaluations.find(ofInstance).sort({ evaluatedAt: 1 }).lean(),
    linkedInstances(readModel, instance),
    auditEntriesOf(deps, processInstanceKey),
  ]);
  const written = { instance, elements: history.elements, jobs, userTasks, entries };
  return {
    ...shown,
    ...history,
    variables: instanceVariables(deps, actor, variables, written),
    jobs: jobs.map(presentJob),
    incidents: await presentIncidents(deps, incidents),
    userTasks: userTasks.map(presentTask),
    ...waiting,
    decisionEvaluations: evaluations.map(presentEvaluation),
    ...links,
    operations: operationsAmong(entries),
  };
}

function presentTask(task: UserTaskDocument): Detail['userTasks'][number] {
  return {
    userTaskKey: task._id,
    elementId: task.elementId,
    elementInstanceKey: task.elementInstanceKey,
    name: task.elementName,
    state: task.state,
    assignee: task.assignee,
    candidateGroups: task.candidateGroups,
    createdAt: task.createdAt.toISOString(),
    dueAt: task.dueAt?.toISOString() ?? null,
    endedAt: task.endedAt?.toISOString() ?? null,
  };
}

/** What messages are told apart by is a reference; anything else is not shown. */
const reference = /^[\w:.-]{1,100}$/;

async function waitingEvents(
  readModel: ReadModel,
  processInstanceKey: string,
): Promise<Pick<Detail, 'timers' | 'messageSubscriptions'>> {
  const [timers, subscriptions] = await Promise.all([
    readModel.timers.find({ processInstanceKey }).sort({ dueAt: 1 }).lean(),
    readModel.messageSubscriptions.find({ processInstanceKey }).sort({ updatedAt: 1 }).lean(),
  ]);
  return {
    timers: timers.map(({ _id, state, elementId, dueAt }) => ({
      timerKey: _id,
      state,
      elementId,
      dueAt: dueAt?.toISOString() ?? null,
    })),
    messageSubscriptions: subscriptions.map(({ _id, state, messageName, elementId, correlationKey }) => ({
      messageSubscriptionKey: _id,
      state,
      messageName,
      elementId,
      correlationKey: correlationKey !== null && reference.test(correlationKey) ? correlationKey : null,
    })),
  };
}

async function linkedInstances(
  readModel: ReadModel,
  instance: ProcessInstanceDocument,
): Promise<Pick<Detail, 'parent' | 'called'>> {
  const { parentProcessInstanceKey } = instance;
  const [parent, called] = await Promise.all([
    parentProcessInstanceKey === null ? null : readModel.processInstances.findById(parentProcessInstanceKey).lean(),
    readModel.processInstances
      .find({ rootProcessInstanceKey: instance.rootProcessInstanceKey, parentProcessInstanceKey: instance._id })
      .sort({ startedAt: 1 })
      .lean(),
  ]);
  const all = [...(parent ? [parent] : []), ...called];
  const names = await definitionNames(
    readModel,
    all.map(({ processDefinitionKey }) => processDefinitionKey),
  );
  const link = ({ _id, bpmnProcessId, processDefinitionKey, state }: (typeof called)[number]) => ({
    processInstanceKey: _id,
    processDefinitionId: bpmnProcessId,
    processName: names.get(processDefinitionKey)?.name ?? null,
    state,
  });
  return { parent: parent && link(parent), called: called.map(link) };
}

const newestEntries = 100;

async function auditEntriesOf({ audit }: ApiDeps, processInstanceKey: string): Promise<AuditEntry[]> {
  const ofInstance = { resourceKind: 'processInstance', resourceId: processInstanceKey };
  return (await audit.query(ofInstance, undefined, newestEntries)).entries;
}

function operationsAmong(entries: readonly AuditEntry[]): Detail['operations'] {
  return entries
    .filter(({ action }) => action.startsWith('instance.'))
    .map(({ action, actor, at, details }) => {
      const { reason, ...rest } = details ?? {};
      return { action, by: actor.name, at: at.toISOString(), reason: typeof reason === 'string' ? reason : null, details: rest };
    });
}
