/** Who may see and work on a user task: its candidate groups, its assignee and their deputy, and the leads of its departments. */
import type { Actor } from '../contracts/actor.ts';
import { actsFor, hasRole, isIn, leads } from './actor-groups.ts';
import { allowed, allowedIf, denied, type PolicyDecision } from './decision.ts';

export interface TaskSubject {
  assignee: string | null;
  candidateGroups: string[];
  departments: string[];
}

/** Coarse: anybody who belongs to a department or decides for the unit. */
export function mayWorkOnTasks(actor: Actor): PolicyDecision {
  return allowedIf(actor.departments.length > 0 || hasRole(actor, 'unit-head'));
}

function isCandidate(actor: Actor, task: TaskSubject): boolean {
  return isIn(actor, task.candidateGroups) || actsFor(actor, task.assignee);
}

/** Colleagues of the department see that there is a task and what it asks for; protected values follow the field policy. */
export function mayReadTask(actor: Actor, task: TaskSubject): PolicyDecision {
  const sameDepartment = task.departments.some((department) => actor.departments.includes(department));
  return allowedIf(isCandidate(actor, task) || sameDepartment || leads(actor, task.departments));
}

export function mayClaimTask(actor: Actor, task: TaskSubject): PolicyDecision {
  if (!isCandidate(actor, task)) return denied();
  return allowedIf(task.assignee === null || actsFor(actor, task.assignee), 'TASK_OF_SOMEBODY_ELSE');
}

/**
 * @param firstPairsOfEyes who completed the tasks that this one checks
 */
export function mayCompleteTask(actor: Actor, task: TaskSubject, firstPairsOfEyes: readonly string[]): PolicyDecision {
  if (firstPairsOfEyes.includes(actor.accountId)) return denied('FOUR_EYES');
  return mayClaimTask(actor, task);
}

export function mayReleaseTask(actor: Actor, task: TaskSubject): PolicyDecision {
  return allowedIf(actsFor(actor, task.assignee) || leads(actor, task.departments));
}

export function mayAssignTask(actor: Actor, task: TaskSubject): PolicyDecision {
  return allowedIf(leads(actor, task.departments));
}

/** Candidates pass a task on that is free or their own; leads pass on any of their department. */
export function mayHandOverTask(actor: Actor, task: TaskSubject): PolicyDecision {
  return leads(actor, task.departments) ? allowed : mayClaimTask(actor, task);
}

/** Who passed a task on may think better of it as long as it lies where they sent it and nobody has taken it on. */
export function mayTakeBack(actor: Actor, task: TaskSubject, passedOn: { by: string; toGroups: string[] }): PolicyDecision {
  if (passedOn.by !== actor.accountId) return denied();
  const isThere =
    task.candidateGroups.length === passedOn.toGroups.length &&
    task.candidateGroups.every((group) => passedOn.toGroups.includes(group));
  return allowedIf(isThere && task.assignee === null, 'TASK_OF_SOMEBODY_ELSE');
}

/** Departments may know until when another one has something to do, except where the day would tell of a removal (AufenthG 97a). */
export function mayKnowDeadline(actor: Actor, task: TaskSubject): PolicyDecision {
  return mayReadTask(actor, task).allowed ? allowed : allowedIf(task.candidateGroups.some((group) => group !== 'abh-return'));
}
