/** Who may open a case: everybody who works on named persons, and those who decide a conflict about it. */
import type { Actor } from '../contracts/actor.ts';
import { belongsTo, hasRole, worksOnCases } from './actor-groups.ts';
import { allowedIf, type PolicyDecision } from './decision.ts';

export function mayReadCases(actor: Actor): PolicyDecision {
  return allowedIf(worksOnCases(actor) || belongsTo(actor, 'stab') || hasRole(actor, 'unit-head'));
}

/** Notes and documents are added by those who work on named persons. */
export function mayWriteCases(actor: Actor): PolicyDecision {
  return allowedIf(worksOnCases(actor));
}
