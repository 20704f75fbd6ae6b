/** Who may follow a goal conflict: its parties, the strategy unit that leads the rounds, and the head of the unit. */
import type { Actor } from '../contracts/actor.ts';
import { belongsTo, hasRole } from './actor-groups.ts';
import { allowedIf, type PolicyDecision } from './decision.ts';

export function mayReadConflicts(actor: Actor): PolicyDecision {
  return allowedIf(actor.departments.length > 0 || hasRole(actor, 'unit-head'));
}

export function mayReadConflict(actor: Actor, conflict: { parties: readonly string[] }): PolicyDecision {
  return allowedIf(belongsTo(actor, 'stab', ...conflict.parties) || hasRole(actor, 'unit-head'));
}
