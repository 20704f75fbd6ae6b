/** The register of places: kept by the housing clerks, read at the sites and by those who answer for capacity. */
import type { Actor } from '../contracts/actor.ts';
import { belongsTo, hasRole, isIn } from './actor-groups.ts';
import { allowedIf, type PolicyDecision } from './decision.ts';

export function mayReadPlaces(actor: Actor): PolicyDecision {
  return allowedIf(belongsTo(actor, 'unt', 'stab') || hasRole(actor, 'unit-head'));
}

/** Who has a bed is a matter of the housing department; others see numbers. */
export function mayReadReservations(actor: Actor): PolicyDecision {
  return allowedIf(belongsTo(actor, 'unt'));
}

/** As far as the handler; there `mayKeepPlaces` decides. */
export function mayEnterPlaces(actor: Actor): PolicyDecision {
  return allowedIf(belongsTo(actor, 'unt'));
}

export function mayKeepPlaces(actor: Actor): PolicyDecision {
  return allowedIf(isIn(actor, ['unt-clerk']));
}
