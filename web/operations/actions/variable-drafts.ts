/** Variables as they are typed, and as the API takes them. */
export interface VariableDraft {
  id: number;
  name: string;
  text: string;
}

export const noDrafts: readonly VariableDraft[] = [];

export function addDraft(drafts: readonly VariableDraft[], name = '', value?: unknown): readonly VariableDraft[] {
  const id = Math.max(0, ...drafts.map((draft) => draft.id)) + 1;
  return [...drafts, { id, name, text: value === undefined ? '' : textOf(value) }];
}

/** What `valueOf` reads as this value again. */
export function textOf(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return typeof valueOf(value) === 'string' ? value : JSON.stringify(value);
}

/** JSON where it is JSON (numbers, true, null, lists), else the text itself; nothing stays nothing. */
export function valueOf(text: string): unknown {
  const trimmed = text.trim();
  try {
    return JSON.parse(trimmed) as unknown;
  } catch {
    return trimmed;
  }
}

export type ValueKind = 'text' | 'number' | 'boolean' | 'nothing' | 'list' | 'object';

export function kindOf(value: unknown): ValueKind {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'string' ? 'text' : 'object';
}

/** @returns null while a name is missing, said twice or without a value */
export function variablesOf(drafts: readonly VariableDraft[]): Record<string, unknown> | null {
  const names = drafts.map(({ name }) => name.trim());
  if (names.some((name) => name === '') || new Set(names).size < names.length) return null;
  if (drafts.some(({ text }) => text.trim() === '')) return null;
  return Object.fromEntries(drafts.map(({ name, text }) => [name.trim(), valueOf(text)]));
}
