import type { z } from 'zod';
import type { usageQuerySchema, usagesSchema } from '../../contracts/process-definition.ts';
import type { ApiDeps } from '../deps.ts';
import { processFacts } from './definition-models.ts';
import { latestProcesses, type SlimProcess } from './latest-versions.ts';
import { runningCounts } from './running-counts.ts';

/** Which processes use something: their newest versions, and older ones that still run. */
export async function usages(
  { readModel }: ApiDeps,
  { kind, id }: z.output<typeof usageQuerySchema>,
): Promise<z.input<typeof usagesSchema>> {
  const latest = await latestProcesses(readModel);
  const latestKeys = new Set(latest.map(({ _id }) => _id));
  const olderKeys = [...(await runningCounts(readModel)).keys()].filter((key) => !latestKeys.has(key));
  const older: SlimProcess[] = await readModel.processDefinitions
    .find({ _id: { $in: olderKeys } }, { xml: 0, elements: 0 })
    .lean();
  const items = await Promise.all(
    [...latest, ...older].map(async ({ _id, bpmnProcessId, name, version }) => {
      const { uses } = await processFacts(readModel, _id);
      const elementIds = uses.filter((use) => use.kind === kind && use.id === id).map(({ elementId }) => elementId);
      const process = { processDefinitionId: bpmnProcessId, processDefinitionKey: _id, name, version };
      return elementIds.length === 0 ? [] : [{ ...process, latest: latestKeys.has(_id), elementIds }];
    }),
  );
  return { items: items.flat() };
}
