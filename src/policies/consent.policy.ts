/** Consents (GDPR Art. 7): social work asks for them; they may be withdrawn at every desk where people come. */
import type { Actor } from '../contracts/actor.ts';
import { belongsTo } from './actor-groups.ts';
import { allowedIf, type PolicyDecision } from './decision.ts';

export function mayReadConsents(actor: Actor): PolicyDecision {
  return allowedIf(belongsTo(actor, 'fsa', 'sc'), 'DATA_CLASS_NOT_PERMITTED');
}

export function mayRecordConsent(actor: Actor): PolicyDecision {
  return allowedIf(belongsTo(actor, 'fsa'), 'DATA_CLASS_NOT_PERMITTED');
}

/** As easy as giving it (Art. 7(3)): the front office takes it as well. */
export function mayWithdrawConsent(actor: Actor): PolicyDecision {
  return mayReadConsents(actor);
}
