/** Reads of protected data leave a trace whether they are given or refused. */
import type { Actor } from '../contracts/actor.ts';
import type { AuditEvent } from '../audit/entry.ts';
import { authorize, type PolicyDecision } from '../policies/decision.ts';
import type { ApiDeps } from './deps.ts';

/**
 * @throws Forbidden after the attempt has been written down
 */
export async function authorizeRead(
  deps: Pick<ApiDeps, 'audit'>,
  actor: Actor,
  decision: PolicyDecision,
  event: Omit<AuditEvent, 'actor' | 'outcome'>,
): Promise<void> {
  const outcome = decision.allowed ? 'DONE' : 'DENIED';
  const details = decision.allowed ? event.details : { ...event.details, reason: decision.reason };
  await deps.audit.append({ ...event, actor, outcome, details });
  authorize(decision);
}
