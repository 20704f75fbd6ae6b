/** One task with everything that is needed to work on it. */
import type { z } from 'zod';
import { standingHandOvers, type HandOver } from '../../case-file/hand-overs.ts';
import type { Actor } from '../../contracts/actor.ts';
import type { taskDetailSchema } from '../../contracts/task.ts';
import { authorize } from '../../policies/decision.ts';
import { maySeeFieldInTask } from '../../policies/field.policy.ts';
import { mayClaimTask, mayReadTask } from '../../policies/task.policy.ts';
import type { FormSchema } from '../../forms/form-schema.ts';
import type { UserTaskDocument } from '../../read-model/user-tasks.ts';
import type { ApiDeps } from '../deps.ts';
import { formData } from './form-data.ts';
import { loadTask } from './load-task.ts';
import { personInForm } from './person-in-form.ts';
import { taskPresenter } from './presenter.ts';
import { stepsAfter } from './steps-after.ts';
import { taskActions } from './task-actions.ts';
import { euroKeys, fieldKeys, formOfTask, shownKeys } from './task-form.ts';

interface Known {
  values: Record<string, unknown>;
  hiddenFields: string[];
}

/** What the case file knows of the form's fields: person's, household's and case's, in the unit that the form shows. */
async function knownValues(deps: ApiDeps, actor: Actor, task: UserTaskDocument, form: FormSchema): Promise<Known> {
  if (task.caseId === null) return { values: {}, hiddenFields: [] };
  const known: Known = { values: {}, hiddenFields: [] };
  // Whoever releases answers anew: what was said of an earlier decision must not be signed again.
  const keys = task.fourEyesWith === null ? fieldKeys(form.components) : shownKeys(form.components);
  const current = await deps.caseFile.formValues(task.caseId, keys, await personInForm(deps, task));
  const euros = euroKeys(form.components);
  const assignedWorker = await assignedWorkerFor(deps, task.caseId, Object.keys(current));
  for (const [key, value] of Object.entries(current)) {
    const field = deps.catalogue.get(key);
    if (field === undefined) continue;
    if (!maySeeFieldInTask(actor, field, task, assignedWorker).allowed) known.hiddenFields.push(key);
    else known.values[key] = euros.has(key) && typeof value === 'number' ? value / 100 : value;
  }
  return known;
}

/** Only asked for where the form shows something of counselling. */
async function assignedWorkerFor({ caseFile, catalogue }: ApiDeps, caseId: string, keys: string[]): Promise<string | null> {
  if (!keys.some((key) => catalogue.get(key)?.dataClass === 'COUNSELLING')) return null;
  return caseFile.vault.assignedWorker((await caseFile.cases.get(caseId)).personId);
}

async function whatComesNext(deps: ApiDeps, task: UserTaskDocument) {
  const definition = await deps.readModel.processDefinitions.findById(task.processDefinitionKey, { elements: 1 }).lean();
  return stepsAfter(definition?.elements ?? {}, task.elementId);
}

/** What was noted when the task was put off to the day that it now comes back on. */
function whyPutOff({ followUpAt }: UserTaskDocument, handOvers: readonly HandOver[]) {
  const last = handOvers.findLast(({ kind }) => kind === 'FOLLOW_UP');
  const day = followUpAt?.toISOString().slice(0, 10);
  if (last === undefined || last.note === '' || last.followUpDate !== day) return null;
  return { note: last.note, by: last.by, at: last.at.toISOString() };
}

/** @throws NotFound, Forbidden */
export async function showTask(deps: ApiDeps, actor: Actor, userTaskKey: string): Promise<z.input<typeof taskDetailSchema>> {
  const task = await loadTask(deps, userTaskKey);
  authorize(mayReadTask(actor, task));
  const [present, form, handOvers, next, draft] = await Promise.all([
    taskPresenter(deps, actor, [task]),
    formOfTask(deps, task),
    deps.caseFile.handOvers.list(userTaskKey),
    whatComesNext(deps, task),
    deps.caseFile.drafts.find(userTaskKey, actor.accountId),
  ]);
  const known = form === null ? { values: {}, hiddenFields: [] } : await knownValues(deps, actor, task, form);
  if (mayClaimTask(actor, task).allowed) Object.assign(known.values, await formData(deps, task));
  if (Object.keys(known.values).length > 0) {
    await deps.audit.append({
      actor,
      action: 'task.read',
      resource: { kind: 'userTask', id: userTaskKey },
      caseId: task.caseId,
      purpose: 'TASK',
    });
  }
  return {
    ...present(task),
    form,
    ...known,
    draft: draft === null ? null : { values: draft.values, version: draft.version, savedAt: draft.savedAt.toISOString() },
    next,
    ...(await taskActions(deps, actor, task, standingHandOvers(handOvers).at(-1)?.kind === 'HAND_OVER')),
    followUp: whyPutOff(task, handOvers),
    handOvers: handOvers.flatMap(({ kind, fromGroups, toGroups, note, by, at }) =>
      kind === 'FOLLOW_UP' ? [] : [{ kind, fromGroups, toGroups, note, by, at: at.toISOString() }],
    ),
  };
}
