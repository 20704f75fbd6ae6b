/** What an operator maps by hand; the rest is proposed by the server. */
export type Chosen = Readonly<Record<string, string>>;

/** @param target empty: the server proposes again */
export function withMapping(chosen: Chosen, source: string, target: string): Chosen {
  const { [source]: _before, ...others } = chosen;
  return target === '' ? others : { ...others, [source]: target };
}

export function mappingOf(chosen: Chosen): { sourceElementId: string; targetElementId: string }[] {
  return Object.entries(chosen).map(([sourceElementId, targetElementId]) => ({ sourceElementId, targetElementId }));
}
