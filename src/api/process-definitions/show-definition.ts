import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { processDefinitionDetailSchema } from '../../contracts/process-definition.ts';
import { NotFound } from '../../errors.ts';
import { mayWatchOperations } from '../../policies/operations.policy.ts';
import type { ProcessDefinitionDocument } from '../../read-model/process-definitions.ts';
import type { ApiDeps } from '../deps.ts';
import { deployedBy } from '../deployments/deployment-log.ts';
import { processFacts } from './definition-models.ts';
import { presentVersion } from './list-definitions.ts';
import { nothingRuns, runningCounts } from './running-counts.ts';

/** @throws NotFound */
export async function loadDefinition({ readModel }: ApiDeps, processDefinitionKey: string): Promise<ProcessDefinitionDocument> {
  const definition = await readModel.processDefinitions.findById(processDefinitionKey).lean();
  if (definition === null) throw new NotFound('DEFINITION_NOT_FOUND');
  return definition;
}

/** @throws NotFound */
export async function showDefinition(
  deps: ApiDeps,
  actor: Actor,
  processDefinitionKey: string,
): Promise<z.input<typeof processDefinitionDetailSchema>> {
  const { readModel, connection } = deps;
  const definition = await loadDefinition(deps, processDefinitionKey);
  const { bpmnProcessId, name, xml, elements } = definition;
  const [counts, deployments, { uses }, [latest]] = await Promise.all([
    mayWatchOperations(actor).allowed ? runningCounts(readModel, processDefinitionKey) : null,
    deployedBy(connection, [processDefinitionKey]),
    processFacts(readModel, processDefinitionKey),
    readModel.processDefinitions.find({ bpmnProcessId }, { version: 1 }).sort({ version: -1 }).limit(1).lean(),
  ]);
  const count = counts && (counts.get(processDefinitionKey) ?? nothingRuns);
  return {
    ...presentVersion(definition, deployments.get(processDefinitionKey), count),
    processDefinitionId: bpmnProcessId,
    name,
    latestVersion: latest?.version ?? definition.version,
    xml,
    elements: Object.entries(elements).map(([elementId, element]) => ({ elementId, type: element.type, name: element.name })),
    uses,
  };
}
