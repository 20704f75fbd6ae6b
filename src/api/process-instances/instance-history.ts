import type { ApiDeps } from '../deps.ts';
import type { DefinitionNames } from './present-instances.ts';

const mostElements = 2000;

/** Everything that began in the instance, in the order in which it began, and which flows it took. */
export async function instanceHistory({ readModel }: ApiDeps, processInstanceKey: string, names: DefinitionNames | undefined) {
  const pieces = await readModel.instanceHistories.find({ processInstanceKey }).lean();
  const elements = pieces
    .flatMap((piece) => Object.entries(piece.elements))
    .map(([elementInstanceKey, { elementId, elementType, flowScopeKey, state, startedAt, endedAt }]) => ({
      elementInstanceKey,
      elementId,
      type: elementType,
      name: names?.elements[elementId]?.name ?? null,
      scopeKey: flowScopeKey,
      state,
      startedAt: startedAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
    }))
    .sort((a, b) => (BigInt(a.elementInstanceKey) < BigInt(b.elementInstanceKey) ? -1 : 1));
  const flows = new Map<string, { count: number; lastAt: string }>();
  for (const { elementId, at } of pieces.flatMap((piece) => piece.flows).sort((a, b) => a.at.getTime() - b.at.getTime())) {
    flows.set(elementId, { count: (flows.get(elementId)?.count ?? 0) + 1, lastAt: at.toISOString() });
  }
  return {
    elements: elements.slice(-mostElements),
    elementsTotal: elements.length,
    flows: [...flows].map(([elementId, taken]) => ({ elementId, ...taken })),
  };
}
