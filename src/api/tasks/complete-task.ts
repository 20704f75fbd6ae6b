/**
 * Completes a task: checks the values against the form, writes them to the case file and tells the engine, which learns
 * nothing but the routing variables that the model names for this task.
 */
import type { Actor } from '../../contracts/actor.ts';
import { Conflict, InvalidInput, LotseError, Unavailable } from '../../errors.ts';
import { checkFormValues, type FormValues } from '../../forms/check-form-values.ts';
import { authorize } from '../../policies/decision.ts';
import { mayCompleteTask } from '../../policies/task.policy.ts';
import { firstPairsOfEyes } from '../../read-model/task-completions.ts';
import type { UserTaskDocument } from '../../read-model/user-tasks.ts';
import type { ApiDeps } from '../deps.ts';
import { commandTask, takeTask } from './command-task.ts';
import { applyFormEffects } from './form-effects.ts';
import { loadOpenTask } from './load-task.ts';
import { personInForm, taskProperties } from './person-in-form.ts';
import { reserveCompletion, wasReservedUnder } from './reserve-completion.ts';
import { formOfTask } from './task-form.ts';

/** Names from the model's property `lotse:variables`, e.g. `identityDoubt, housingType`. */
async function routingVariablesOf(deps: ApiDeps, task: UserTaskDocument): Promise<string[]> {
  const names = (await taskProperties(deps, task))['lotse:variables'] ?? '';
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** @throws InvalidInput INVALID_FORM with every field that is missing or wrong */
async function checkAgainstForm(deps: ApiDeps, task: UserTaskDocument, values: FormValues): Promise<FormValues> {
  const form = await formOfTask(deps, task);
  if (form === null) return {};
  const checked = checkFormValues(form, values);
  const [first] = checked.problems;
  if (first !== undefined) throw new InvalidInput('INVALID_FORM', { field: first.field, fields: checked.problems });
  return checked.values;
}

/**
 * @param key the write key: a request that is repeated under it, because its answer got lost, succeeds if the task has been
 *   completed by it
 * @throws NotFound, Forbidden, Conflict TASK_ALREADY_COMPLETED | TASK_BEING_COMPLETED | TASK_OF_SOMEBODY_ELSE,
 * InvalidInput INVALID_FORM, Unavailable (the same values may be sent again)
 */
export async function completeTask(
  deps: ApiDeps,
  actor: Actor,
  userTaskKey: string,
  values: FormValues,
  key: string,
): Promise<void> {
  // Asked first: whose reservation it was does not tell, afterwards, whose completion the engine has taken.
  const isRepeated = await wasReservedUnder(deps, userTaskKey, key);
  try {
    await complete(deps, actor, userTaskKey, values, key);
  } catch (error) {
    const isOver = error instanceof Conflict && error.code === 'TASK_ALREADY_COMPLETED';
    if (!isOver || !isRepeated) throw error;
  }
}

async function complete(deps: ApiDeps, actor: Actor, userTaskKey: string, values: FormValues, key: string): Promise<void> {
  const task = await loadOpenTask(deps, userTaskKey);
  authorize(mayCompleteTask(actor, task, await firstPairsOfEyes(deps.readModel, task)));
  const checked = await checkAgainstForm(deps, task, values);
  const variableNames = await routingVariablesOf(deps, task);
  const details = await openConflictsOf(deps, task);

  // Also by who has the task already: a task that has ended is refused here, before anything is written.
  await takeTask(deps, task, actor.accountId);
  const giveFree = await reserveCompletion(deps, userTaskKey, key, actor.accountId, checked);
  const resource = { kind: 'userTask', id: userTaskKey };
  const event = { actor, action: 'task.complete', resource, caseId: task.caseId, details };
  try {
    const routing = await recordValues(deps, actor, task, checked, variableNames);
    // On record before it takes effect: a server that is killed in between leaves no completion that nobody made.
    await deps.audit.append(event);
    await commandTask(deps, task, () => deps.engine.userTasks.complete(userTaskKey, routing));
  } catch (error) {
    // Without an answer nobody knows whether it took effect: only the same values may come again. They may be what ended it.
    const isOpen = error instanceof LotseError && !(error instanceof Unavailable) && error.code !== 'TASK_ALREADY_COMPLETED';
    if (!isOpen) throw error;
    await giveFree();
    await deps.audit.append({ ...event, outcome: 'FAILED', details: { ...details, code: error.code } });
    throw error;
  }
}

/**
 * A goal conflict freezes its case by the office's own rule and stays no legal step (domain brief, P10: "freeze flag (no legal
 * stay)"): deadlines and duties to decide go on. So nobody is refused, and whoever decides meanwhile has it on record.
 */
async function openConflictsOf({ caseFile }: ApiDeps, { caseId }: UserTaskDocument): Promise<{ openGoalConflicts?: string[] }> {
  if (caseId === null) return {};
  const { openConflictIds } = await caseFile.cases.get(caseId);
  return openConflictIds.length === 0 ? {} : { openGoalConflicts: openConflictIds };
}

/** @returns what the process gets to know */
async function recordValues(
  deps: ApiDeps,
  actor: Actor,
  task: UserTaskDocument,
  values: FormValues,
  variableNames: string[],
): Promise<Record<string, unknown>> {
  const provenance = {
    by: actor.accountId,
    reason: task.formId ?? task.elementId,
    userTaskKey: task._id,
    processInstanceKey: task.processInstanceKey,
  };
  const ofCase = await applyFormEffects(deps, task, values, provenance);
  if (task.caseId === null) return {};
  const about = await personInForm(deps, task, values);
  return deps.caseFile.recordForm(task.caseId, ofCase, provenance, variableNames, about);
}
