import type { DiagramOverlay, ElementState, Highlights } from '../../adapters/bpmn-js/diagram-states.ts';
import type { Plan } from './plan.ts';

interface Token {
  elementInstanceKey: string;
  elementId: string;
}

/** Tokens that stay, that end and that begin; an element whose tokens all end is marked as removed. */
export function highlightsOfPlan(
  { terminate, activate }: Plan,
  tokens: readonly Token[],
  chosen: string | undefined,
): Highlights {
  const states: Record<string, ElementState> = {};
  if (chosen !== undefined) states[chosen] = 'next';
  for (const { elementId, elementInstanceKey } of tokens) {
    if (terminate.includes(elementInstanceKey)) states[elementId] ??= 'removed';
    else states[elementId] = 'active';
  }
  for (const { elementInstanceKey, elementId } of tokens) {
    const others = tokens.some((other) => other.elementId === elementId && !terminate.includes(other.elementInstanceKey));
    if (terminate.includes(elementInstanceKey) && !others) states[elementId] = 'removed';
  }
  for (const { elementId } of activate) states[elementId] = 'added';
  return states;
}

/** Counts of tokens, and what is added to them and taken from them. */
export function overlaysOfPlan(
  { terminate, activate }: Plan,
  tokens: readonly Token[],
  words: (count: number) => string,
): DiagramOverlay[] {
  const ids = [...new Set([...tokens, ...activate].map(({ elementId }) => elementId))];
  return ids.flatMap((elementId) => {
    const here = tokens.filter((token) => token.elementId === elementId);
    const ending = here.filter(({ elementInstanceKey }) => terminate.includes(elementInstanceKey)).length;
    const beginning = activate.filter((activation) => activation.elementId === elementId).length;
    const overlays: DiagramOverlay[] = [];
    if (here.length > 0) overlays.push({ elementId, text: String(here.length), label: words(here.length), kind: 'token' });
    if (ending > 0) overlays.push({ elementId, text: `−${ending}`, label: `− ${words(ending)}`, kind: 'incident' });
    if (beginning > 0) overlays.push({ elementId, text: `+${beginning}`, label: `+ ${words(beginning)}`, kind: 'neutral' });
    return overlays;
  });
}
