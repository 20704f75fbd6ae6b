/** Who may know who somebody is: those who work on named persons, never the strategy unit or the administrators. */
import type { Actor } from '../contracts/actor.ts';
import { belongsTo, worksOnCases } from './actor-groups.ts';
import { allowedIf, type PolicyDecision } from './decision.ts';

export function maySeePersonName(actor: Actor): PolicyDecision {
  return allowedIf(worksOnCases(actor));
}

export function maySearchPersons(actor: Actor): PolicyDecision {
  return allowedIf(worksOnCases(actor));
}

/** Taking in a new person is the front office's work. */
export function mayRegisterPerson(actor: Actor): PolicyDecision {
  return allowedIf(belongsTo(actor, 'sc', 'fsa'));
}
