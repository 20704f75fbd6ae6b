/** Where the process of a task stands, which way it came, and which rules decided on the way. */
import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { taskProcessSchema } from '../../contracts/task-process.ts';
import { NotFound } from '../../errors.ts';
import { authorize } from '../../policies/decision.ts';
import { mayReadEvaluation } from '../../policies/decision-evaluation.policy.ts';
import { mayReadTask } from '../../policies/task.policy.ts';
import type { DecisionEvaluationDocument } from '../../read-model/decision-evaluations.ts';
import { findInstanceHistory, type InstanceElement } from '../../read-model/instance-detail-queries.ts';
import type { ModelElement } from '../../read-model/process-definitions.ts';
import type { UserTaskDocument } from '../../read-model/user-tasks.ts';
import { visibleVariables } from '../../read-model/visible-variables.ts';
import { describeDecision, readTables } from '../decisions/table-words.ts';
import type { ApiDeps } from '../deps.ts';
import { loadTask } from './load-task.ts';

type TaskProcess = z.input<typeof taskProcessSchema>;

/** @throws NotFound, Forbidden */
export async function showTaskProcess(deps: ApiDeps, actor: Actor, userTaskKey: string): Promise<TaskProcess> {
  const task = await loadTask(deps, userTaskKey);
  authorize(mayReadTask(actor, task));
  const { processInstanceKey } = task;
  const [instance, definition, history, evaluations, firstPairOfEyes, variables] = await Promise.all([
    deps.readModel.processInstances.findById(processInstanceKey).lean(),
    deps.readModel.processDefinitions.findById(task.processDefinitionKey, { elements: 1 }).lean(),
    findInstanceHistory(deps.readModel, processInstanceKey),
    deps.readModel.decisionEvaluations.find({ processInstanceKey }).sort({ evaluatedAt: 1 }).lean(),
    findFirstPairOfEyes(deps, task),
    visibleVariables(deps.readModel, processInstanceKey, task.elementInstanceKey),
  ]);
  if (instance === null) throw new NotFound('INSTANCE_NOT_FOUND');
  return {
    processInstanceKey,
    processDefinitionKey: task.processDefinitionKey,
    processName: task.processName ?? task.bpmnProcessId,
    version: task.version,
    startedAt: instance.startedAt.toISOString(),
    elements: latestOfEach(history.elements, definition?.elements ?? {}),
    flows: [...new Set(history.flows.map(({ elementId }) => elementId))],
    decisions: await Promise.all(evaluations.map((evaluation) => presentEvaluation(deps, actor, evaluation))),
    firstPairOfEyes,
    noticeId: idOf(variables.noticeId),
    calculationId: idOf(variables.calculationId),
  };
}

function latestOfEach(begun: InstanceElement[], model: Record<string, ModelElement>): TaskProcess['elements'] {
  const latest = new Map(begun.map((element) => [element.elementId, element]));
  return [...latest.values()].map(({ elementId, elementType, state, startedAt, endedAt }) => ({
    elementId,
    name: model[elementId]?.name ?? null,
    type: elementType,
    state,
    lastAt: (endedAt ?? startedAt).toISOString(),
  }));
}

async function presentEvaluation(
  deps: ApiDeps,
  actor: Actor,
  evaluation: DecisionEvaluationDocument,
): Promise<TaskProcess['decisions'][number]> {
  // A table that asks others tells what they said as well.
  const asked = [evaluation.decisionId, ...evaluation.decisions.map(({ decisionId }) => decisionId)];
  const readable = asked.every((decisionId) => mayReadEvaluation(actor, decisionId).allowed);
  const tables = readable ? await readTables(deps.readModel, evaluation.decisionRequirementsKey) : null;
  return {
    decisionEvaluationKey: evaluation._id,
    name: evaluation.decisionName,
    elementId: evaluation.elementId,
    evaluatedAt: evaluation.evaluatedAt.toISOString(),
    failed: evaluation.state === 'FAILED',
    decisions: readable ? evaluation.decisions.map((decision) => describeDecision(tables, decision)) : null,
  };
}

async function findFirstPairOfEyes(
  { readModel }: ApiDeps,
  { processInstanceKey, fourEyesWith }: UserTaskDocument,
): Promise<TaskProcess['firstPairOfEyes']> {
  if (fourEyesWith === null) return null;
  const [checked] = await readModel.userTasks
    .find({ processInstanceKey, elementId: fourEyesWith, state: 'COMPLETED' })
    .sort({ endedAt: -1 })
    .limit(1)
    .lean();
  if (checked === undefined) return null;
  return {
    userTaskKey: checked._id,
    name: checked.elementName ?? checked.elementId,
    completedBy: checked.assignee,
    completedAt: checked.endedAt?.toISOString() ?? null,
  };
}

const idOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
