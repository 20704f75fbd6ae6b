/** Models are no secret within the office; deploying them is the process designers' work. */
import type { Actor } from '../contracts/actor.ts';
import { hasRole } from './actor-groups.ts';
import { allowed, allowedIf, type PolicyDecision } from './decision.ts';

/** The role of those who draw. */
export const designerRole = 'process-designer';

export function mayReadDefinitions(): PolicyDecision {
  return allowed;
}

export function mayDesign(actor: Actor): PolicyDecision {
  return allowedIf(hasRole(actor, designerRole));
}

export function mayDeploy(actor: Actor): PolicyDecision {
  return mayDesign(actor);
}
