import type { ModelChange } from '../../contracts/model-change.ts';
import { change, differingProperties, type Subject } from './change.ts';

export interface Item {
  subject: Subject;
  /** Property → text. */
  described: Record<string, string>;
}

/** Compares what has the same id. */
export function listDifference(before: Item[], after: Item[]): ModelChange[] {
  const earlier = new Map(before.map((item) => [item.subject.id, item]));
  const later = new Set(after.map(({ subject }) => subject.id));
  const changes = after.flatMap(({ subject, described }) => {
    const old = earlier.get(subject.id);
    if (old === undefined) return [change('ADDED', subject, differingProperties({}, described))];
    const properties = differingProperties(old.described, described);
    return properties.length === 0 ? [] : [change('CHANGED', subject, properties)];
  });
  const removed = before.filter(({ subject }) => !later.has(subject.id));
  return [...changes, ...removed.map(({ subject, described }) => change('REMOVED', subject, differingProperties(described, {})))];
}
