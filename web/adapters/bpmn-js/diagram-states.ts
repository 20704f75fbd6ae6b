/** What a diagram can say about an element: each state has a colour, a line and a word. */
export const elementStates = ['active', 'done', 'next', 'incident', 'canceled', 'added', 'changed', 'removed'] as const;
export type ElementState = (typeof elementStates)[number];

/** State of elements and sequence flows by element id. Several states of one element: the last named colours it. */
export type Highlights = Readonly<Record<string, ElementState | readonly ElementState[]>>;

export interface DiagramOverlay {
  elementId: string;
  /** Short, e.g. a count. */
  text: string;
  /** What it means in words, for the title and for the list of elements. */
  label: string;
  kind: 'token' | 'incident' | 'neutral';
}

/** One row of the text alternative. */
export interface ListedElement {
  elementId: string;
  name: string;
  /** BPMN type without its namespace, e.g. `UserTask`. */
  type: string;
}

export function statesOf(highlights: Highlights, elementId: string): readonly ElementState[] {
  const states = highlights[elementId];
  if (states === undefined) return [];
  return typeof states === 'string' ? [states] : states;
}
