/** The amounts of a year: benefits see them, their lead enters them, a second person of benefits releases them. */
import type { Actor } from '../contracts/actor.ts';
import { belongsTo, isIn } from './actor-groups.ts';
import { allowedIf, type PolicyDecision } from './decision.ts';

export function mayReadRateTables(actor: Actor): PolicyDecision {
  return allowedIf(belongsTo(actor, 'lst'));
}

export function mayEnterRateTables(actor: Actor): PolicyDecision {
  return allowedIf(isIn(actor, ['lst-lead']));
}

/** So that the lead's work does not wait for another lead: who decides on benefits knows the amounts too. */
export const rateTableCheckers: readonly string[] = ['lst-lead', 'lst-clerk'];

export function mayCheckRateTables(actor: Actor): PolicyDecision {
  return allowedIf(isIn(actor, rateTableCheckers));
}

/** Whoever has entered any of it neither releases nor returns it. */
export function mayReleaseRateTable(actor: Actor, enteredBy: readonly { accountId: string }[]): PolicyDecision {
  const checks = mayCheckRateTables(actor);
  if (!checks.allowed) return checks;
  return allowedIf(
    enteredBy.every(({ accountId }) => accountId !== actor.accountId),
    'RATE_FOUR_EYES',
  );
}
