/** Four eyes: nobody approves what they have drawn, or what they have asked others to approve. */
import type { Actor } from '../contracts/actor.ts';
import { allowedIf, type PolicyDecision } from './decision.ts';
import { mayDesign } from './definition.policy.ts';

export interface ReviewSubject {
  requestedBy: { accountId: string };
  /** Accounts that have saved the drafts. */
  authors: readonly string[];
}

export function isInvolved(accountId: string, { requestedBy, authors }: ReviewSubject): boolean {
  return accountId === requestedBy.accountId || authors.includes(accountId);
}

export function mayDecideReview(actor: Actor, review: ReviewSubject): PolicyDecision {
  const designs = mayDesign(actor);
  if (!designs.allowed) return designs;
  return allowedIf(!isInvolved(actor.accountId, review), 'OWN_MODEL_REVIEW');
}
