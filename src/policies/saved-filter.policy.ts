/** Filters hold no data, only what to look for; what they find follows the policy of tasks. */
import type { Actor } from '../contracts/actor.ts';
import { belongsTo, leads } from './actor-groups.ts';
import { allowed, allowedIf, type PolicyDecision } from './decision.ts';

export interface SavedFilterSubject {
  by: string;
  /** Department that it is shared with; null for a private one. */
  department: string | null;
}

/** One shares with one's own department only. */
export function maySaveFilter(actor: Actor, { department }: Pick<SavedFilterSubject, 'department'>): PolicyDecision {
  return department === null ? allowed : allowedIf(belongsTo(actor, department));
}

/** Private filters are nobody else's business. */
export function mayUseFilter(actor: Actor, { by, department }: SavedFilterSubject): PolicyDecision {
  return allowedIf(by === actor.accountId || (department !== null && belongsTo(actor, department)));
}

/** A lead tidies up what is shared with the department. */
export function mayRemoveFilter(actor: Actor, { by, department }: SavedFilterSubject): PolicyDecision {
  return allowedIf(by === actor.accountId || (department !== null && leads(actor, [department])));
}
