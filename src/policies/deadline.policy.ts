/**
 * Who may know of a deadline, and change it: the departments that answer for its norm. A deadline tells what another department
 * does (the end of a restriction that there is one), so nobody else; the head of the unit answers for all.
 */
import type { Actor } from '../contracts/actor.ts';
import { belongsTo, hasRole } from './actor-groups.ts';
import { mayReadCases } from './case.policy.ts';
import { allowedIf, type PolicyDecision } from './decision.ts';

interface DeadlineSubject {
  departments: readonly string[];
}

export function mayReadDeadlines(actor: Actor): PolicyDecision {
  return mayReadCases(actor);
}

export function mayReadDeadline(actor: Actor, deadline: DeadlineSubject): PolicyDecision {
  return allowedIf(hasRole(actor, 'unit-head') || belongsTo(actor, ...deadline.departments));
}

/** Of which departments somebody may read the deadlines; null: of all. */
export function readableDeadlines(actor: Actor): readonly string[] | null {
  return hasRole(actor, 'unit-head') ? null : actor.departments;
}

export function mayChangeDeadlines(actor: Actor): PolicyDecision {
  return allowedIf(actor.departments.length > 0);
}

/** Starting, suspending, extending and ending is the work of the departments alone. */
export function mayChangeDeadline(actor: Actor, deadline: DeadlineSubject): PolicyDecision {
  return allowedIf(belongsTo(actor, ...deadline.departments));
}
