/** Puts a change of a model into words. */
import type { ModelChange } from '../../contracts/model-change.ts';
import { labelOf, nounOf } from './words.ts';

type Kind = ModelChange['kind'];

const verbs: Readonly<Record<Kind, { de: string; en: string }>> = {
  ADDED: { de: 'kommt hinzu', en: 'is added' },
  REMOVED: { de: 'fällt weg', en: 'is removed' },
  CHANGED: { de: 'ist geändert', en: 'is changed' },
  MOVED: { de: 'ist verschoben', en: 'is moved' },
};

export interface Subject {
  id: string;
  /** Kind of thing, as in words.ts. */
  type: string;
  name: string | null;
}

/** Longer texts are cut: the whole of them stands in the two versions. */
const longestValue = 500;

function shown(value: string | undefined): string | null {
  if (value === undefined) return null;
  return value.length > longestValue ? `${value.slice(0, longestValue - 1)}…` : value;
}

export function change(kind: Kind, subject: Subject, properties: ModelChange['properties'] = []): ModelChange {
  const called = subject.name === null || subject.name === '' ? subject.id : subject.name;
  const noun = nounOf(subject.type);
  const what = properties.map(({ label }) => label);
  const list = (language: 'de' | 'en') =>
    kind === 'CHANGED' && what.length > 0 ? `: ${[...new Set(what.map((label) => label[language]))].join(', ')}` : '';
  return {
    kind,
    elementId: subject.id,
    elementType: subject.type,
    name: subject.name,
    message: {
      de: `${noun.de} „${called}“ ${verbs[kind].de}${list('de')}.`,
      en: `${noun.en} “${called}” ${verbs[kind].en}${list('en')}.`,
    },
    properties,
  };
}

/** What is described differently, in the order of the newer description. */
export function differingProperties(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): ModelChange['properties'] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return names
    .filter((name) => before[name] !== after[name])
    .map((property) => ({ property, label: labelOf(property), before: shown(before[property]), after: shown(after[property]) }));
}
