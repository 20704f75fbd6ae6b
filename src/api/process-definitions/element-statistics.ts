import type { z } from 'zod';
import type { elementStatisticsSchema, statisticsQuerySchema } from '../../contracts/process-definition.ts';
import { findElementFigures } from '../../read-model/element-statistics-queries.ts';
import type { ProcessDefinitionDocument } from '../../read-model/process-definitions.ts';
import { tokensByElement } from '../../read-model/process-instance-queries.ts';
import type { ApiDeps } from '../deps.ts';

type Version = Pick<ProcessDefinitionDocument, '_id' | 'version' | 'elements'>;

/** Tokens and incidents as they are now, and what has ended in the period, by element; of one version or of all added up. */
export async function elementStatistics(
  { readModel }: ApiDeps,
  shown: ProcessDefinitionDocument,
  { from, to, versions }: z.output<typeof statisticsQuerySchema>,
): Promise<z.input<typeof elementStatisticsSchema>> {
  const { bpmnProcessId } = shown;
  const addedUp: Version[] =
    versions === 'this'
      ? [shown]
      : await readModel.processDefinitions.find({ bpmnProcessId }, { version: 1, elements: 1 }).sort({ version: -1 }).lean();
  const keys = addedUp.map(({ _id }) => _id);
  const [running, present, ended] = await Promise.all([
    readModel.processInstances.countDocuments({ processDefinitionKey: { $in: keys }, state: 'ACTIVE' }),
    tokensByElement(readModel, keys),
    findElementFigures(readModel, keys, { from, to }),
  ]);
  const presentAt = new Map(present.map((each) => [each.elementId, each]));
  const endedAt = new Map(ended.map((each) => [each.elementId, each]));
  const elementIds = [...new Set([...presentAt.keys(), ...endedAt.keys()])];
  const elements = elementIds.map((elementId) => {
    const { tokens = 0, incidents = 0 } = presentAt.get(elementId) ?? {};
    const { completed = 0, terminated = 0, averageMs = null, longestMs = 0 } = endedAt.get(elementId) ?? {};
    return {
      ...{ elementId, active: tokens, incidents, completed, terminated },
      averageDurationMs: averageMs,
      longestDurationMs: averageMs === null ? null : longestMs,
    };
  });
  return {
    processDefinitionKey: shown._id,
    versions: addedUp.map(({ version }) => version),
    running,
    elements,
    notInShown: elementIds
      .filter((elementId) => elementId !== bpmnProcessId && shown.elements[elementId] === undefined)
      .flatMap((elementId) => lastSeen(addedUp, elementId)),
  };
}

/** @param versions newest first */
function lastSeen(versions: readonly Version[], elementId: string) {
  const last = versions.find(({ elements }) => elements[elementId] !== undefined);
  const element = last?.elements[elementId];
  return last && element ? [{ elementId, type: element.type, name: element.name, lastVersion: last.version }] : [];
}
