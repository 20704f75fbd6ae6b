/** What a policy answers. Whatever is not allowed by a policy is denied. */
import type { ErrorCode } from '../contracts/error-messages.ts';
import { Forbidden } from '../errors.ts';

export type PolicyDecision = { allowed: true } | { allowed: false; reason: ErrorCode; purposeRequired?: true };

export const allowed: PolicyDecision = { allowed: true };

export function denied(reason: ErrorCode = 'NOT_PERMITTED'): PolicyDecision {
  return { allowed: false, reason };
}

export function allowedIf(condition: boolean, reason: ErrorCode = 'NOT_PERMITTED'): PolicyDecision {
  return condition ? allowed : denied(reason);
}

/** @throws Forbidden with the policy's reason */
export function authorize(decision: PolicyDecision): void {
  if (!decision.allowed) throw new Forbidden(decision.reason);
}
