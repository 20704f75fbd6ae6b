/** A table of rows: dense on a desk, one block for each row on a phone. */
import type { ComponentChildren } from 'preact';
import './table.css';

export interface Column<Row> {
  key: string;
  label: ComponentChildren;
  cell: (row: Row) => ComponentChildren;
  /** Numbers and times that are compared stand on the right. */
  align?: 'end';
  /** Takes the room that is left, and breaks its text. */
  wide?: boolean;
}

interface Props<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Shown as chosen. */
  isSelected?: (row: Row) => boolean;
}

const classOf = <Row,>({ align, wide }: Column<Row>) =>
  ['table__cell', align === 'end' && 'number', wide && 'table__cell--wide'].filter(Boolean).join(' ');

/** The roles keep it a table for screen readers where the style makes blocks of its rows. */
export function Table<Row>({ caption, columns, rows, keyOf, isSelected }: Props<Row>) {
  return (
    <table class="table" role="table">
      <caption class="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.key} scope="col" role="columnheader" class={classOf(column)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row" class={isSelected?.(row) ? 'table__row table__row--selected' : 'table__row'}>
            {columns.map((column) => (
              <td key={column.key} role="cell" class={classOf(column)}>
                <span class="table__label" aria-hidden="true">
                  {column.label}
                </span>
                <div class="table__value">{column.cell(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
