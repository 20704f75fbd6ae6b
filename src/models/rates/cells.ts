/** Cells of a decision table that say how long a row holds, and how a row is made after another. */
import createDmnModdle from 'dmn-moddle';
import type { DmnElement } from '../read-dmn.ts';

export type Table = DmnElement['decisionLogic'];
export type Row = Table['rule'][number];

const moddle = createDmnModdle();

/** A row with what its cells are needed for, by column. */
export interface Columns {
  from: number;
  until: number;
  input(expression: string): number;
  output(name: string): number;
}

/** @throws Error for a table that has lost the columns that the rates stand in */
export function columnsOf(id: string, table: Table): Columns {
  const at = (index: number, what: string): number => {
    if (index < 0) throw new Error(`${id}: the column ${what} is missing`);
    return index;
  };
  return {
    from: at(
      table.input.findIndex(({ label }) => label === 'gültig von'),
      'gültig von',
    ),
    until: at(
      table.input.findIndex(({ label }) => label === 'gültig bis'),
      'gültig bis',
    ),
    input: (expression) =>
      at(
        table.input.findIndex(({ inputExpression }) => inputExpression.text === expression),
        expression,
      ),
    output: (name) =>
      at(
        table.output.findIndex((output) => output.name === name),
        name,
      ),
  };
}

const since = /^>=\s*date\("(\d{4}-\d\d-\d\d)"\)$/;
const until = /^<=\s*date\("(\d{4}-\d\d-\d\d)"\)$/;

export const textOf = (cells: readonly { text?: string }[], index: number): string => cells[index]?.text?.trim() ?? '';

/** Null for a row without a beginning. */
export const validFrom = (row: Row, { from }: Columns): string | null => since.exec(textOf(row.inputEntry, from))?.[1] ?? null;

/** Null for a row whose end is open. */
export const validUntil = (row: Row, columns: Columns): string | null =>
  until.exec(textOf(row.inputEntry, columns.until))?.[1] ?? null;

export const sinceCell = (day: string): string => `>= date("${day}")`;
export const untilCell = (day: string): string => `<= date("${day}")`;

/** A whole number as written; null for an expression. */
export function euros(row: Row, output: number): number | null {
  const text = textOf(row.outputEntry, output);
  return /^\d+$/.test(text) ? Number(text) : null;
}

export interface RowChange {
  id: string;
  description: string;
  inputs: ReadonlyMap<number, string>;
  outputs: ReadonlyMap<number, string>;
}

/** The same row with these cells instead. */
export function rowLike(row: Row, { id, description, inputs, outputs }: RowChange): Row {
  return moddle.create('dmn:DecisionRule', {
    id,
    description,
    inputEntry: row.inputEntry.map((_, index) =>
      moddle.create('dmn:UnaryTests', {
        id: `${id}_In_${index + 1}`,
        text: inputs.get(index) ?? textOf(row.inputEntry, index),
      }),
    ),
    outputEntry: row.outputEntry.map((_, index) =>
      moddle.create('dmn:LiteralExpression', {
        id: `${id}_Out_${index + 1}`,
        text: outputs.get(index) ?? textOf(row.outputEntry, index),
      }),
    ),
  });
}
