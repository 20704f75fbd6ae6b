/** The instances and incidents that a batch is about. */
import type { Actor } from '../../contracts/actor.ts';
import { mostInBatch, type IncidentSelection, type InstanceSelection } from '../../contracts/batch.ts';
import type { ProcessInstanceDocument } from '../../read-model/process-instances.ts';
import type { ApiDeps } from '../deps.ts';
import { incidentConditions } from '../incidents/incident-filter.ts';
import { instanceFilter } from '../process-instances/instance-filter.ts';

/** What has to be known of an instance to judge whether something can be done to it. */
export type Concerned = Pick<
  ProcessInstanceDocument,
  '_id' | 'processDefinitionKey' | 'version' | 'activeElements' | 'caseId' | 'parentProcessInstanceKey' | 'rootProcessInstanceKey'
>;

const concernedFields = {
  processDefinitionKey: 1,
  version: 1,
  activeElements: 1,
  caseId: 1,
  parentProcessInstanceKey: 1,
  rootProcessInstanceKey: 1,
} as const;

/** Running ones, the oldest first; one more than a batch holds tells that there are too many. */
export async function selectInstances(deps: ApiDeps, actor: Actor, selection: InstanceSelection): Promise<string[]> {
  const filter = 'keys' in selection ? { _id: { $in: selection.keys } } : await instanceFilter(deps, actor, selection.filter);
  if (filter === null) return [];
  const found = await deps.readModel.processInstances
    .find({ $and: [filter, { state: 'ACTIVE' }] }, { _id: 1 })
    .sort({ startedAt: 1 })
    .limit(mostInBatch + 1)
    .lean();
  return found.map(({ _id }) => _id);
}

export function concerned({ readModel }: ApiDeps, keys: readonly string[]): Promise<Concerned[]> {
  return readModel.processInstances
    .find({ _id: { $in: [...keys] } }, concernedFields)
    .sort({ startedAt: 1 })
    .lean<Concerned[]>();
}

/** Open ones, the oldest first. */
export async function selectIncidents(deps: ApiDeps, actor: Actor, selection: IncidentSelection): Promise<string[]> {
  const conditions = await conditionsOf(deps, actor, selection);
  const found = await deps.readModel.incidents
    .find({ ...conditions, state: 'OPEN' }, { _id: 1 })
    .sort({ createdAt: 1 })
    .limit(mostInBatch + 1)
    .lean();
  return found.map(({ _id }) => _id);
}

async function conditionsOf(deps: ApiDeps, actor: Actor, selection: IncidentSelection) {
  if ('keys' in selection) return { _id: { $in: selection.keys } };
  if ('filter' in selection) return incidentConditions(selection.filter, 'OPEN');
  return { processInstanceKey: { $in: await selectInstances(deps, actor, selection.instances) } };
}

/** By caseId. */
export async function caseNumbersOf(
  { caseFile }: ApiDeps,
  instances: readonly Pick<Concerned, 'caseId'>[],
): Promise<Map<string, string>> {
  const found = await caseFile.cases.summaries([...new Set(instances.flatMap(({ caseId }) => caseId ?? []))]);
  return new Map([...found].map(([caseId, { caseNumber }]) => [caseId, caseNumber]));
}
