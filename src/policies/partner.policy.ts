/** The register of partners: read by everybody who refers people, kept by the network staff and administrators. */
import type { Actor } from '../contracts/actor.ts';
import { belongsTo, hasRole, isIn } from './actor-groups.ts';
import { allowed, allowedIf, type PolicyDecision } from './decision.ts';
import { mayHandlePartnerMessages } from './partner-message.policy.ts';

/** The pages of partners: for those who work with messages or with the register. */
export function mayOpenPartners(actor: Actor): PolicyDecision {
  return mayHandlePartnerMessages(actor).allowed ? allowed : mayEnterPartners(actor);
}

/** As far as the handler; there `mayKeepPartners` decides. */
export function mayEnterPartners(actor: Actor): PolicyDecision {
  return allowedIf(belongsTo(actor, 'stab') || hasRole(actor, 'admin'));
}

export function mayKeepPartners(actor: Actor): PolicyDecision {
  return allowedIf(isIn(actor, ['stab-network']) || hasRole(actor, 'admin'));
}
