import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { processDefinitionListSchema, processVersionSchema } from '../../contracts/process-definition.ts';
import { mayWatchOperations } from '../../policies/operations.policy.ts';
import type { ApiDeps } from '../deps.ts';
import { deployedBy, type DeployedBy } from '../deployments/deployment-log.ts';
import type { SlimProcess } from './latest-versions.ts';
import { nothingRuns, runningCounts, type RunningCount } from './running-counts.ts';

export type ProcessVersion = z.input<typeof processVersionSchema>;

/** @param counts null for people who do not watch operations */
export function presentVersion(
  { _id, version, resourceName, state, deployedAt }: SlimProcess,
  deployment: DeployedBy | undefined,
  counts: RunningCount | null,
): ProcessVersion {
  return {
    processDefinitionKey: _id,
    version,
    resourceName,
    state,
    deployedAt: deployedAt.toISOString(),
    deployment: deployment ?? null,
    running: counts?.running ?? null,
    withIncident: counts?.withIncident ?? null,
  };
}

/** Processes by name, their versions newest first. */
export async function listDefinitions(deps: ApiDeps, actor: Actor): Promise<z.input<typeof processDefinitionListSchema>> {
  const { readModel, connection } = deps;
  const found: SlimProcess[] = await readModel.processDefinitions.find({}, { xml: 0, elements: 0 }).sort({ version: -1 }).lean();
  const watches = mayWatchOperations(actor).allowed;
  const [counts, deployments] = await Promise.all([
    watches ? runningCounts(readModel) : null,
    deployedBy(
      connection,
      found.map(({ _id }) => _id),
    ),
  ]);
  const ids = [...new Set(found.map(({ bpmnProcessId }) => bpmnProcessId))];
  const items = ids.map((processDefinitionId) => {
    const versions = found.filter(({ bpmnProcessId }) => bpmnProcessId === processDefinitionId);
    return {
      processDefinitionId,
      name: versions[0]?.name ?? null,
      versions: versions.map((version) =>
        presentVersion(version, deployments.get(version._id), counts && (counts.get(version._id) ?? nothingRuns)),
      ),
    };
  });
  return { items: items.sort((a, b) => (a.name ?? a.processDefinitionId).localeCompare(b.name ?? b.processDefinitionId, 'de')) };
}
