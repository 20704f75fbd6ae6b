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

/** An open page reads again whenever something changes; it is the same look at the same data for so long. */
const sameReadMs = 15 * 60_000;

/** One entry for a read, however often the open page of the same person repeats it. */
export async function noteRead({ audit, now }: Pick<ApiDeps, 'audit' | 'now'>, event: AuditEvent): Promise<void> {
  const { actor, action, resource, caseId } = event;
  const from = new Date(now().getTime() - sameReadMs);
  const same = await audit.query(
    { accountId: actor.accountId, action, resourceId: resource.id, caseId: caseId ?? undefined, from },
    undefined,
    1,
  );
  if (same.entries.length === 0) await audit.append(event);
}
