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
  /** Breaks its text where the room is short. */
  breaks?: boolean;
}

interface Props<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Shown as chosen. */
  isSelected?: (row: Row) => boolean;
}

const classOf = <Row,>({ align, wide, breaks }: Column<Row>, content?: ComponentChildren) =>
  [
    'table__cell',
    align === 'end' && 'number',
    wide && 'table__cell--wide',
    breaks && 'table__cell--breaks',
    saysNothing(content) && 'table__cell--empty',
  ]
    .filter(Boolean)
    .join(' ');

/** A dash keeps its column at a desk; on a phone, where each cell is a line, it would be a line about nothing. */
function saysNothing(content: ComponentChildren): boolean {
  return content === null || content === false || content === '' || content === '–';
}

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
            {columns.map((column) => {
              const content = column.cell(row);
              return (
                <td key={column.key} role="cell" class={classOf(column, content)}>
                  <span class="table__label" aria-hidden="true">
                    {column.label}
                  </span>
                  <div class="table__value">{content}</div>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
