/** What differs between two states of a decision, row by row and cell by cell. */
import { align, type Aligned } from './align.ts';
import type { Column, Decision, Rule } from './read-tables.ts';

export type Mark = 'added' | 'removed' | 'changed' | 'moved' | 'same';

export interface ComparedRule extends Aligned<Rule> {
  mark: Mark;
  /** Columns whose cells differ; `description` for the annotation. */
  changed: ReadonlySet<string>;
}

export interface ComparedColumn extends Aligned<Column> {
  mark: Mark;
}

export interface ComparedDecision {
  before: Decision | null;
  after: Decision | null;
  columns: ComparedColumn[];
  rules: ComparedRule[];
}

export function compareDecisions(before: readonly Decision[], after: readonly Decision[]): ComparedDecision[] {
  return align(before, after, ({ id }) => id).map(({ before: old, after: current }) => {
    const columns = align(old?.columns ?? [], current?.columns ?? [], ({ id }) => id).map(compareColumn);
    const rules = align(old?.rules ?? [], current?.rules ?? [], ({ id }) => id).map((row) => compareRule(row, columns));
    return { before: old, after: current, columns, rules };
  });
}

function markOf({ before, after, moved }: Aligned<unknown>, isChanged: boolean): Mark {
  if (before === null) return 'added';
  if (after === null) return 'removed';
  return isChanged ? 'changed' : moved ? 'moved' : 'same';
}

function compareColumn(row: Aligned<Column>): ComparedColumn {
  const { before, after } = row;
  return { ...row, mark: markOf(row, before?.label !== after?.label || before?.meaning !== after?.meaning) };
}

function compareRule(row: Aligned<Rule>, columns: readonly ComparedColumn[]): ComparedRule {
  const { before, after } = row;
  if (before === null || after === null) return { ...row, mark: markOf(row, false), changed: new Set() };
  const differing = columns
    .filter(({ mark, key }) => mark !== 'added' && mark !== 'removed' && before.cells.get(key) !== after.cells.get(key))
    .map(({ key }) => key);
  const changed = new Set(before.description === after.description ? differing : [...differing, 'description']);
  return { ...row, mark: markOf(row, changed.size > 0), changed };
}

/** Columns that say something in these rules; the rest would only be dashes. */
export function tellingColumns(columns: readonly ComparedColumn[], rules: readonly ComparedRule[]): ComparedColumn[] {
  const says = (rule: Rule | null, column: string): boolean => (rule?.cells.get(column) ?? '-') !== '-';
  return columns.filter(
    ({ key, mark }) => mark !== 'same' || rules.some(({ before, after }) => says(before, key) || says(after, key)),
  );
}
