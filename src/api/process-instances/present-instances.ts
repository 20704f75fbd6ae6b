import type { z } from 'zod';
import type { processInstanceSchema } from '../../contracts/process-instance.ts';
import type { ProcessInstanceDocument } from '../../read-model/process-instances.ts';
import type { ReadModel } from '../../read-model/read-model.ts';
import type { ApiDeps } from '../deps.ts';

type ProcessInstance = z.input<typeof processInstanceSchema>;

export interface DefinitionNames {
  name: string | null;
  elements: Record<string, { name: string | null }>;
}

/** Names of processes and elements, by processDefinitionKey. */
export async function definitionNames(readModel: ReadModel, keys: readonly string[]): Promise<Map<string, DefinitionNames>> {
  const found = await readModel.processDefinitions.find({ _id: { $in: [...new Set(keys)] } }, { name: 1, elements: 1 }).lean();
  return new Map(found.map(({ _id, name, elements }) => [_id, { name, elements }]));
}

/** Case numbers and names are looked up for the whole page at once. Operators see case numbers, never who it is about. */
export async function presentInstances(deps: ApiDeps, instances: ProcessInstanceDocument[]): Promise<ProcessInstance[]> {
  const [definitions, cases] = await Promise.all([
    definitionNames(
      deps.readModel,
      instances.map(({ processDefinitionKey }) => processDefinitionKey),
    ),
    deps.caseFile.cases.summaries([...new Set(instances.flatMap(({ caseId }) => caseId ?? []))]),
  ]);
  return instances.map((instance) => {
    const caseNumber = instance.caseId === null ? undefined : cases.get(instance.caseId)?.caseNumber;
    return present(instance, definitions.get(instance.processDefinitionKey), caseNumber ?? null);
  });
}

export async function presentInstance(deps: ApiDeps, instance: ProcessInstanceDocument): Promise<ProcessInstance> {
  const { caseId, processDefinitionKey } = instance;
  const [definitions, cases] = await Promise.all([
    definitionNames(deps.readModel, [processDefinitionKey]),
    deps.caseFile.cases.summaries(caseId === null ? [] : [caseId]),
  ]);
  return present(instance, definitions.get(processDefinitionKey), (caseId && cases.get(caseId)?.caseNumber) ?? null);
}

function present(
  instance: ProcessInstanceDocument,
  definition: DefinitionNames | undefined,
  caseNumber: string | null,
): ProcessInstance {
  return {
    processInstanceKey: instance._id,
    processDefinitionId: instance.bpmnProcessId,
    processDefinitionKey: instance.processDefinitionKey,
    processName: definition?.name ?? null,
    version: instance.version,
    state: instance.state,
    startedAt: instance.startedAt.toISOString(),
    endedAt: instance.endedAt?.toISOString() ?? null,
    caseId: instance.caseId,
    caseNumber,
    urgency: instance.urgency,
    team: instance.team,
    hasIncident: instance.hasIncident,
    openIncidents: instance.openIncidentKeys.length,
    activeElements: instance.activeElements.map(({ elementInstanceKey, elementId, elementType, since }) => ({
      elementInstanceKey,
      elementId,
      type: elementType,
      name: definition?.elements[elementId]?.name ?? null,
      since: since.toISOString(),
    })),
    parentProcessInstanceKey: instance.parentProcessInstanceKey,
    rootProcessInstanceKey: instance.rootProcessInstanceKey,
  };
}
