/** Models are no secret within the office; deploying them is the process designers' work. */
import type { Actor } from '../contracts/actor.ts';
import { hasRole } from './actor-groups.ts';
import { allowed, allowedIf, type PolicyDecision } from './decision.ts';

export function mayReadDefinitions(): PolicyDecision {
  return allowed;
}

export function mayDesign(actor: Actor): PolicyDecision {
  return allowedIf(hasRole(actor, 'process-designer'));
}

export function mayDeploy(actor: Actor): PolicyDecision {
  return mayDesign(actor);
}
