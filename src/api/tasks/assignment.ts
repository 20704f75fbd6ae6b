/** Who works on a task: claim, release, assign, hand over, return, follow-up. */
import type { Actor } from '../../contracts/actor.ts';
import { Conflict, InvalidInput } from '../../errors.ts';
import { authorize } from '../../policies/decision.ts';
import { standingHandOvers } from '../../case-file/hand-overs.ts';
import { mayAssignTask, mayClaimTask, mayHandOverTask, mayReleaseTask, mayTakeBack } from '../../policies/task.policy.ts';
import type { UserTaskDocument } from '../../read-model/user-tasks.ts';
import type { ApiDeps } from '../deps.ts';
import { commandTask, takeTask } from './command-task.ts';
import { loadOpenTask } from './load-task.ts';

function audit(deps: ApiDeps, actor: Actor, action: string, task: UserTaskDocument, details: Record<string, unknown> = {}) {
  return deps.audit.append({ actor, action, resource: { kind: 'userTask', id: task._id }, caseId: task.caseId, details });
}

/** @throws Conflict TASK_OF_SOMEBODY_ELSE with the person who was faster */
export async function claimTask(deps: ApiDeps, actor: Actor, userTaskKey: string): Promise<void> {
  const task = await loadOpenTask(deps, userTaskKey);
  authorize(mayClaimTask(actor, task));
  if (task.assignee === actor.accountId) return;
  await takeTask(deps, task, actor.accountId);
  await audit(deps, actor, 'task.claim', task);
}

export async function releaseTask(deps: ApiDeps, actor: Actor, userTaskKey: string): Promise<void> {
  const task = await loadOpenTask(deps, userTaskKey);
  authorize(mayReleaseTask(actor, task));
  await commandTask(deps, task, () => deps.engine.userTasks.unassign(userTaskKey));
  await audit(deps, actor, 'task.release', task);
}

/** @throws InvalidInput when the account does not exist or may not work on the task */
export async function assignTask(deps: ApiDeps, actor: Actor, userTaskKey: string, assignee: string): Promise<void> {
  const task = await loadOpenTask(deps, userTaskKey);
  authorize(mayAssignTask(actor, task));
  const candidate = await deps.identity.accounts.find(assignee);
  const belongs = candidate?.active === true && candidate.groups.some((group) => task.candidateGroups.includes(group));
  if (!belongs) throw new InvalidInput('ASSIGNEE_NOT_A_CANDIDATE', { field: 'assignee' });
  await commandTask(deps, task, () => deps.engine.userTasks.assign(userTaskKey, assignee, true));
  await audit(deps, actor, 'task.assign', task, { assignee });
}

export interface HandOverTarget {
  department?: string | undefined;
  groups?: string[] | undefined;
}

/** Gives the task to other groups; it leaves the inbox of the ones before and starts their clock. */
export async function handOverTask(
  deps: ApiDeps,
  actor: Actor,
  userTaskKey: string,
  target: HandOverTarget,
  note: string,
): Promise<string[]> {
  const task = await loadOpenTask(deps, userTaskKey);
  authorize(mayHandOverTask(actor, task));
  const organisation = await deps.identity.organisation.read();
  const known = new Set(organisation.groups.map((group) => group.key));
  const groups =
    target.groups ?? organisation.groups.filter((group) => group.department === target.department).map((group) => group.key);
  const unknown = groups.filter((group) => !known.has(group));
  if (groups.length === 0 || unknown.length > 0) {
    throw new InvalidInput('UNKNOWN_GROUP', {
      field: target.groups === undefined ? 'department' : 'groups',
      values: { group: unknown.join(', ') },
    });
  }
  await moveTask(deps, actor, task, 'HAND_OVER', groups, note);
  return groups;
}

/** Gives a handed-over task back to where it came from. @throws Conflict when it was never handed over */
export async function returnTask(deps: ApiDeps, actor: Actor, userTaskKey: string, reason: string): Promise<string[]> {
  const task = await loadOpenTask(deps, userTaskKey);
  authorize(mayHandOverTask(actor, task));
  const last = standingHandOvers(await deps.caseFile.handOvers.list(userTaskKey)).at(-1);
  if (last?.kind !== 'HAND_OVER') throw new Conflict('TASK_WAS_NOT_HANDED_OVER');
  await moveTask(deps, actor, task, 'RETURN', last.fromGroups, reason);
  return last.fromGroups;
}

/** Undoes one's own hand-over or return: the task is again where it was, with who had it. @throws Conflict when there is none */
export async function takeBackTask(deps: ApiDeps, actor: Actor, userTaskKey: string): Promise<string[]> {
  const task = await loadOpenTask(deps, userTaskKey);
  const last = standingHandOvers(await deps.caseFile.handOvers.list(userTaskKey)).at(-1);
  if (last === undefined) throw new Conflict('TASK_WAS_NOT_HANDED_OVER');
  authorize(mayTakeBack(actor, task, last));
  await moveTask(deps, actor, task, 'TAKEN_BACK', last.fromGroups, '');
  const { fromAssignee = null } = last;
  if (fromAssignee !== null) await commandTask(deps, task, () => deps.engine.userTasks.assign(userTaskKey, fromAssignee, false));
  return last.fromGroups;
}

const movedAction = { HAND_OVER: 'task.hand-over', RETURN: 'task.return', TAKEN_BACK: 'task.take-back' } as const;

async function moveTask(
  deps: ApiDeps,
  actor: Actor,
  task: UserTaskDocument,
  kind: keyof typeof movedAction,
  groups: string[],
  note: string,
) {
  await commandTask(deps, task, async () => {
    if (task.assignee !== null) await deps.engine.userTasks.unassign(task._id);
    await deps.engine.userTasks.update(task._id, { candidateGroups: groups });
  });
  await deps.caseFile.handOvers.add({
    userTaskKey: task._id,
    caseId: task.caseId,
    kind,
    fromGroups: task.candidateGroups,
    toGroups: groups,
    fromAssignee: task.assignee,
    note,
    by: actor.accountId,
    at: deps.now(),
  });
  await audit(deps, actor, movedAction[kind], task, {
    from: task.candidateGroups,
    to: groups,
  });
}

/**
 * @param date `YYYY-MM-DD`; null ends the follow-up
 * @param note none where somebody goes back to a day that was set before: then the note of that day counts again
 */
export async function followUpTask(
  deps: ApiDeps,
  actor: Actor,
  userTaskKey: string,
  date: string | null,
  note: string,
): Promise<void> {
  const task = await loadOpenTask(deps, userTaskKey);
  authorize(mayReleaseTask(actor, task));
  const followUpDate = date === null ? '' : `${date}T00:00:00Z`;
  await commandTask(deps, task, () => deps.engine.userTasks.update(userTaskKey, { followUpDate }));
  const before = (await deps.caseFile.handOvers.list(userTaskKey)).findLast(
    (earlier) => earlier.kind === 'FOLLOW_UP' && date !== null && earlier.followUpDate === date,
  );
  await deps.caseFile.handOvers.add({
    userTaskKey,
    caseId: task.caseId,
    kind: 'FOLLOW_UP',
    fromGroups: [],
    toGroups: [],
    followUpDate: date,
    note: note === '' ? (before?.note ?? '') : note,
    by: actor.accountId,
    at: deps.now(),
  });
  await audit(deps, actor, 'task.follow-up', task, { date, note });
}
