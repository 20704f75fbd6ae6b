/** The audit log is the data-protection officer's; administrators see the operators' part of it. */
import type { Actor } from '../contracts/actor.ts';
import { hasRole } from './actor-groups.ts';
import { allowedIf, type PolicyDecision } from './decision.ts';

export function mayReadAudit(actor: Actor): PolicyDecision {
  return allowedIf(hasRole(actor, 'dpo', 'admin'));
}

/** Kinds of resources whose entries an administrator who is no data-protection officer may read. */
const operationKinds = new Set([
  'processInstance',
  'incident',
  'batch',
  'incidentCause',
  'job',
  'processDefinition',
  'deployment',
  'model',
  'account',
  'department',
  'session',
]);

export function mayReadAuditEntry(actor: Actor, entry: { resource: { kind: string } }): PolicyDecision {
  return allowedIf(hasRole(actor, 'dpo') || (hasRole(actor, 'admin') && operationKinds.has(entry.resource.kind)));
}
