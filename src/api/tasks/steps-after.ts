/** What the model says comes after an element: steps and events behind the gateways in between, with what leads to each. */
import type { ModelElement } from '../../read-model/process-definitions.ts';

export interface StepAfter {
  elementId: string;
  type: string;
  name: string | null;
  /** Questions and answers on the way, e.g. `Antrag vollständig? ja`; null where the step always follows. */
  condition: string | null;
}

type Elements = Readonly<Record<string, ModelElement>>;

/** Each step once, in the order of the model; of several ways to one step the first is told. */
export function stepsAfter(elements: Elements, elementId: string): StepAfter[] {
  const steps = new Map<string, StepAfter>();
  follow(elements, elementId, [], new Set([elementId]), steps);
  return [...steps.values()];
}

function follow(elements: Elements, from: string, way: string[], seen: Set<string>, steps: Map<string, StepAfter>): void {
  const question = elements[from]?.type.endsWith('Gateway') === true ? elements[from].name : null;
  for (const flow of Object.values(elements)) {
    if (flow.sourceRef !== from || flow.targetRef === undefined) continue;
    const target = elements[flow.targetRef];
    const answer = [question, flow.name].filter((part) => part !== null && part !== '').join(' ');
    const wayThere = answer === '' ? way : [...way, answer];
    if (target?.type.endsWith('Gateway') === true) {
      // A gateway that was passed already leads in a circle.
      if (seen.has(flow.targetRef)) continue;
      follow(elements, flow.targetRef, wayThere, new Set([...seen, flow.targetRef]), steps);
    } else if (!steps.has(flow.targetRef)) {
      steps.set(flow.targetRef, {
        elementId: flow.targetRef,
        type: target?.type ?? 'unknown',
        name: target?.name ?? null,
        condition: wayThere.length === 0 ? null : wayThere.join(', '),
      });
    }
  }
}
