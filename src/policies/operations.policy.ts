/** Watching and repairing running instances. Variables hold no personal data, and what remains is masked for operators. */
import type { Actor } from '../contracts/actor.ts';
import { hasRole } from './actor-groups.ts';
import { allowedIf, type PolicyDecision } from './decision.ts';

export function mayWatchOperations(actor: Actor): PolicyDecision {
  return allowedIf(hasRole(actor, 'admin', 'process-designer'));
}

export function mayOperate(actor: Actor): PolicyDecision {
  return allowedIf(hasRole(actor, 'admin'));
}
