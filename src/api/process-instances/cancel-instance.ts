import type { Actor } from '../../contracts/actor.ts';
import { Conflict } from '../../errors.ts';
import type { ApiDeps } from '../deps.ts';
import { auditCommand, type Because } from './audit-command.ts';
import { loadActiveInstance } from './load-instance.ts';

/**
 * Ends an instance and all that it has called.
 * @throws NotFound; Conflict INSTANCE_ENDED, INSTANCE_IS_CALLED with the instance that can be canceled
 */
export async function cancelInstance(
  deps: ApiDeps,
  actor: Actor,
  processInstanceKey: string,
  { reason, batchId }: Because,
): Promise<void> {
  const instance = await loadActiveInstance(deps, processInstanceKey);
  if (instance.parentProcessInstanceKey !== null) {
    const { rootProcessInstanceKey } = instance;
    throw new Conflict('INSTANCE_IS_CALLED', { difference: { rootProcessInstanceKey } });
  }
  await deps.engine.cancelInstance(processInstanceKey);
  await auditCommand(deps, actor, 'cancel', instance, batchId === undefined ? { reason } : { reason, batchId });
}
