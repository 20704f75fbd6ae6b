/** Counselling notes (StGB 203): only the social worker who is assigned to the person, and their deputy. */
import type { Actor } from '../contracts/actor.ts';
import { actsFor, belongsTo, leads } from './actor-groups.ts';
import { allowedIf, type PolicyDecision } from './decision.ts';

export function mayUseCounsellingNotes(actor: Actor): PolicyDecision {
  return allowedIf(belongsTo(actor, 'fsa'));
}

/** @param assignedWorker account of the social worker; null as long as nobody is assigned */
export function mayReadCounsellingNote(actor: Actor, assignedWorker: string | null): PolicyDecision {
  return allowedIf(belongsTo(actor, 'fsa') && actsFor(actor, assignedWorker), 'DATA_CLASS_NOT_PERMITTED');
}

/** The lead of social work assigns; a worker takes on a person whom nobody has yet. Assigning opens nothing for the lead. */
export function mayAssignSocialWorker(actor: Actor, assignedWorker: string | null, accountId: string): PolicyDecision {
  return allowedIf(
    leads(actor, ['fsa']) || (mayUseCounsellingNotes(actor).allowed && assignedWorker === null && accountId === actor.accountId),
  );
}
