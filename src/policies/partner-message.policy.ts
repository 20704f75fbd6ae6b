/** Messages to and from partners that need a person: undelivered, unacknowledged or without a case. */
import type { Actor } from '../contracts/actor.ts';
import { belongsTo } from './actor-groups.ts';
import { allowedIf, type PolicyDecision } from './decision.ts';

export function mayHandlePartnerMessages(actor: Actor): PolicyDecision {
  return allowedIf(belongsTo(actor, 'sc', 'abh', 'unt'));
}
