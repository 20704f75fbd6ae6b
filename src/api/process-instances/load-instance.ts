import { Conflict, NotFound } from '../../errors.ts';
import type { ProcessInstanceDocument } from '../../read-model/process-instances.ts';
import type { ApiDeps } from '../deps.ts';

/** @throws NotFound */
export async function loadInstance({ readModel }: ApiDeps, processInstanceKey: string): Promise<ProcessInstanceDocument> {
  const instance = await readModel.processInstances.findById(processInstanceKey).lean<ProcessInstanceDocument | null>();
  if (instance === null) throw new NotFound('INSTANCE_NOT_FOUND');
  return instance;
}

/** @throws NotFound; Conflict when it has ended */
export async function loadActiveInstance(deps: ApiDeps, processInstanceKey: string): Promise<ProcessInstanceDocument> {
  const instance = await loadInstance(deps, processInstanceKey);
  if (instance.state === 'ACTIVE') return instance;
  throw new Conflict('INSTANCE_ENDED', {
    difference: { state: instance.state, endedAt: instance.endedAt?.toISOString() ?? null },
  });
}
