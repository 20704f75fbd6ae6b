/** Who works where is known to everybody; accounts and groups are managed by administrators. */
import type { Actor } from '../contracts/actor.ts';
import { hasRole, leads } from './actor-groups.ts';
import { allowed, allowedIf, type PolicyDecision } from './decision.ts';

export function mayReadOrganisation(): PolicyDecision {
  return allowed;
}

export function mayManageAccounts(actor: Actor): PolicyDecision {
  return allowedIf(hasRole(actor, 'admin'));
}

/** One's own absence, or that of somebody in a department that one leads. */
export function maySetAbsence(actor: Actor, account: { accountId: string; departments: readonly string[] }): PolicyDecision {
  return allowedIf(actor.accountId === account.accountId || leads(actor, account.departments) || hasRole(actor, 'admin'));
}
