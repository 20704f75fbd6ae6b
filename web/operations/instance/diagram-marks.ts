/** How an instance shows on its diagram: where it was, where it is, what went wrong there. */
import type { DiagramOverlay, ElementState, Highlights } from '../../adapters/bpmn-js/diagram-states.ts';
import type { HistoryElement } from './history-tree.ts';

interface Shown {
  elements: readonly Pick<HistoryElement, 'elementId' | 'state'>[];
  flows: readonly { elementId: string }[];
  incidents: readonly { elementId: string; state: 'OPEN' | 'RESOLVED' }[];
}

interface Words {
  tokens: (count: number) => string;
  incidents: (count: number) => string;
  times: (count: number) => string;
}

export function highlightsOf({ elements, flows, incidents }: Shown): Highlights {
  const states: Record<string, ElementState> = {};
  const rank: readonly (ElementState | undefined)[] = [undefined, 'canceled', 'done', 'active', 'incident'];
  const mark = (elementId: string, state: ElementState): void => {
    if (rank.indexOf(state) > rank.indexOf(states[elementId])) states[elementId] = state;
  };
  for (const { elementId, state } of elements) {
    mark(elementId, state === 'ACTIVE' ? 'active' : state === 'COMPLETED' ? 'done' : 'canceled');
  }
  for (const { elementId } of flows) mark(elementId, 'done');
  for (const { elementId, state } of incidents) if (state === 'OPEN') mark(elementId, 'incident');
  return states;
}

/** Tokens that are there, open incidents, and how often an element was passed when more than once. */
export function overlaysOf({ elements, incidents }: Shown, words: Words): DiagramOverlay[] {
  const ids = [...new Set(elements.map(({ elementId }) => elementId))];
  return ids.flatMap((elementId) => {
    const own = elements.filter((element) => element.elementId === elementId);
    const tokens = own.filter(({ state }) => state === 'ACTIVE').length;
    const open = incidents.filter((incident) => incident.elementId === elementId && incident.state === 'OPEN').length;
    const passed = own.filter(({ state }) => state === 'COMPLETED').length;
    const overlays: DiagramOverlay[] = [];
    if (tokens > 0) overlays.push({ elementId, text: String(tokens), label: words.tokens(tokens), kind: 'token' });
    if (open > 0) overlays.push({ elementId, text: `! ${open}`, label: words.incidents(open), kind: 'incident' });
    if (passed > 1) overlays.push({ elementId, text: `${passed}×`, label: words.times(passed), kind: 'neutral' });
    return overlays;
  });
}
