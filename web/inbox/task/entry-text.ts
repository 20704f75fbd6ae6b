/** What a form holds, in words of the form: for comparing two drafts and for taking entries along. */
import type { FormComponent, FormSchema } from '../../adapters/form-js/form-schema.ts';
import { showDate } from '../../adapters/form-js/german-date.ts';

interface Option {
  value: unknown;
  label: string;
}

function componentsByKey(components: readonly FormComponent[]): Map<string, FormComponent> {
  const found = new Map<string, FormComponent>();
  for (const component of components) {
    const name = component.key ?? component.path;
    if (name !== undefined) found.set(name, component);
    if (component.type === 'dynamiclist') continue;
    for (const [key, inner] of componentsByKey(component.components ?? [])) found.set(key, inner);
  }
  return found;
}

function textOf(value: unknown, component: FormComponent | undefined, yes: string, no: string): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? yes : no;
  if (Array.isArray(value)) {
    if (value.length === 0) return '–';
    const inner = componentsByKey(component?.components ?? []);
    return value
      .map((each: unknown) =>
        each !== null && typeof each === 'object'
          ? Object.entries(each)
              .filter(([key]) => !key.endsWith('Id'))
              .map(([key, part]) => textOf(part, inner.get(key), yes, no))
              .filter((text) => text !== '–')
              .join(', ')
          : textOf(each, component, yes, no),
      )
      .join('; ');
  }
  const options = (component as { values?: Option[] } | undefined)?.values;
  const chosen = options?.find((option) => option.value === value)?.label;
  return chosen ?? (typeof value === 'string' ? showDate(value) : JSON.stringify(value));
}

export interface EntryTexts {
  label: (key: string) => string;
  text: (key: string, value: unknown) => string;
}

export function entryTexts(schema: FormSchema, words: { yes: string; no: string }): EntryTexts {
  const components = componentsByKey(schema.components);
  return {
    label: (key) => components.get(key)?.label ?? components.get(key)?.dateLabel ?? key,
    text: (key, value) => textOf(value, components.get(key), words.yes, words.no),
  };
}

/** One line for each entry that says something. */
export function entriesAsText(
  schema: FormSchema,
  values: Readonly<Record<string, unknown>>,
  words: { yes: string; no: string },
): string {
  const { label, text } = entryTexts(schema, words);
  return Object.entries(values)
    .map(([key, value]) => [label(key), text(key, value)] as const)
    .filter(([, shown]) => shown !== '–')
    .map(([name, shown]) => `${name}: ${shown}`)
    .join('\n');
}
