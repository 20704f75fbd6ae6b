/** How the diagram of a task's process is coloured. */
import type { z } from 'zod';
import type { taskProcessSchema } from '../../../src/contracts/task-process.ts';
import type { ElementState, Highlights } from '../../adapters/bpmn-js/diagram-states.ts';

type Process = Pick<z.infer<typeof taskProcessSchema>, 'elements' | 'flows'>;

const stateOf = { ACTIVE: 'active', COMPLETED: 'done', TERMINATED: 'canceled' } as const satisfies Record<string, ElementState>;
/** They hold a token for as long as something in them does, and would colour everything. */
const scopes = new Set(['PROCESS', 'SUB_PROCESS', 'EVENT_SUB_PROCESS', 'MULTI_INSTANCE_BODY']);

/** @param next elements that follow by the model; one that was passed before keeps its own state */
export function processHighlights({ elements, flows }: Process, next: readonly string[]): Highlights {
  const highlights: Record<string, ElementState> = {};
  for (const elementId of next) highlights[elementId] = 'next';
  for (const flow of flows) highlights[flow] = 'done';
  for (const { elementId, type, state } of elements) {
    if (!scopes.has(type) || state !== 'ACTIVE') highlights[elementId] = stateOf[state];
  }
  return highlights;
}
