/** The monthly benefit run: benefits see it, those who pay prepare it, a second person releases it. */
import type { Actor } from '../contracts/actor.ts';
import { belongsTo, isIn } from './actor-groups.ts';
import { allowedIf, type PolicyDecision } from './decision.ts';

export function mayReadBenefitRuns(actor: Actor): PolicyDecision {
  return allowedIf(belongsTo(actor, 'lst'));
}

export function mayPrepareBenefitRuns(actor: Actor): PolicyDecision {
  return allowedIf(isIn(actor, ['lst-pay', 'lst-lead']));
}

/** Whoever has put the file together does not release it. */
export function mayReleaseBenefitRun(actor: Actor, submittedBy: string): PolicyDecision {
  const prepares = mayPrepareBenefitRuns(actor);
  return prepares.allowed ? allowedIf(actor.accountId !== submittedBy, 'FOUR_EYES') : prepares;
}
