import type { Actor } from '../../contracts/actor.ts';
import { InvalidInput } from '../../errors.ts';
import type { ProcessInstanceDocument } from '../../read-model/process-instances.ts';
import type { ApiDeps } from '../deps.ts';

/** Why an operator interferes, and with which batch if it is part of one. */
export interface Because {
  reason: string;
  batchId?: string;
}

/** Writes down who interfered with an instance and why. */
export function auditCommand(
  { audit }: ApiDeps,
  actor: Actor,
  verb: 'cancel' | 'modify' | 'migrate' | 'set-variables',
  instance: ProcessInstanceDocument,
  details: Record<string, unknown>,
): Promise<void> {
  const resource = { kind: 'processInstance', id: instance._id };
  return audit.append({ actor, action: `instance.${verb}`, resource, caseId: instance.caseId, details });
}

/** A dry run needs no reason, the command does. @throws InvalidInput REASON_REQUIRED */
export function reasonOf({ reason }: { reason?: string | undefined }): string {
  if (reason === undefined) throw new InvalidInput('REASON_REQUIRED', { field: 'reason' });
  return reason;
}
