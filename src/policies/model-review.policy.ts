/** Four eyes: nobody approves what they have drawn, or what they have asked others to approve. */
import type { Actor } from '../contracts/actor.ts';
import { allowedIf, type PolicyDecision } from './decision.ts';
import { mayDesign } from './definition.policy.ts';

export interface ReviewSubject {
  requestedBy: { accountId: string };
  /** Accounts that have saved the drafts. */
  authors: readonly string[];
}

export function mayDecideReview(actor: Actor, { requestedBy, authors }: ReviewSubject): PolicyDecision {
  const designs = mayDesign(actor);
  if (!designs.allowed) return designs;
  return allowedIf(![requestedBy.accountId, ...authors].includes(actor.accountId), 'OWN_MODEL_REVIEW');
}
