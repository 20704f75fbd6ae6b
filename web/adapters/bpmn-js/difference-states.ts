/** Which elements to colour on which of two diagrams. */
import type { Highlights } from './diagram-states.ts';

export interface DiagramChange {
  kind: 'ADDED' | 'REMOVED' | 'CHANGED' | 'MOVED';
  elementId: string;
}

/** What is gone stands on the old diagram, what is new on the new one, what has changed on both. */
export function differenceStates(changes: readonly DiagramChange[]): { before: Highlights; after: Highlights } {
  const pick = (...kinds: DiagramChange['kind'][]) => changes.filter(({ kind }) => kinds.includes(kind));
  const changed = pick('CHANGED').map(({ elementId }) => [elementId, 'changed'] as const);
  return {
    before: Object.fromEntries([...changed, ...pick('REMOVED').map(({ elementId }) => [elementId, 'removed'] as const)]),
    after: Object.fromEntries([...changed, ...pick('ADDED').map(({ elementId }) => [elementId, 'added'] as const)]),
  };
}
