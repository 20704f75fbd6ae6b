import type { Block, TableColumn, TableRow } from '../notice.ts';
import { gap, margins, size, textWidth } from './page-layout.ts';
import {
  artifact,
  bottomOf,
  heightOf,
  keepTogether,
  tagged,
  writeText,
  type PdfWriter,
  type Structure,
  type TextStyle,
} from './pdf-writer.ts';

type Table = Extract<Block, { kind: 'table' }>;

interface Cell {
  text: string;
  style: TextStyle & { width: number; x: number };
}

/** So many rows stay on one page. */
const SHORT_TABLE = 6;

/**
 * A table with a caption, column headings, and the first cell of each row as its heading. Rows are never cut; where a page
 * ends the column headings are drawn again for the eye, while a screen reader goes on in the same table.
 */
export function writeTable(writer: PdfWriter, { caption, columns, rows }: Table): void {
  const { pdf, root } = writer;
  const headers = cellsOf({ cells: columns.map(({ header }) => header), strong: true }, columns);
  const rowCells = rows.map((row) => cellsOf(row, columns));
  const kept = rows.length <= SHORT_TABLE ? rowCells : rowCells.slice(0, 1);
  const heights = [headers, ...kept].map((cells) => heightOfRow(writer, cells));
  keepTogether(writer, heightOf(pdf, caption, { bold: true }) + gap.cell + heights.reduce((sum, height) => sum + height, 0));

  const table = pdf.struct('Table');
  root.add(table);
  tagged(writer, table, 'Caption', caption, { bold: true });
  pdf.y += gap.cell;
  writeRow(writer, table, headers, () => 'Column');
  for (const cells of rowCells) {
    if (pdf.y + heightOfRow(writer, cells) > bottomOf(pdf)) continueOnNextPage(writer, headers);
    writeRow(writer, table, cells, (index) => (index === 0 ? 'Row' : undefined));
  }
  table.end();
  pdf.x = margins.left;
  pdf.y += gap.paragraph;
}

function cellsOf({ cells, strong }: TableRow, columns: readonly TableColumn[]): Cell[] {
  let x = margins.left;
  return columns.map((column, index) => {
    const width = column.width * textWidth;
    const style = {
      x: x + (index === 0 ? 0 : gap.cell),
      width: width - (index === 0 ? gap.cell : 2 * gap.cell),
      align: column.align ?? 'left',
      bold: strong === true,
      size: size.body - 1,
    };
    x += width;
    return { text: cells[index] ?? '', style };
  });
}

function heightOfRow({ pdf }: PdfWriter, cells: readonly Cell[]): number {
  return Math.max(...cells.map(({ text, style }) => heightOf(pdf, text, style))) + 2 * gap.cell;
}

function writeRow(
  writer: PdfWriter,
  table: Structure,
  cells: readonly Cell[],
  scopeOf: (index: number) => 'Column' | 'Row' | undefined,
): void {
  const { pdf } = writer;
  const [top, height] = [pdf.y, heightOfRow(writer, cells)];
  const row = pdf.struct('TR');
  table.add(row);
  cells.forEach(({ text, style }, index) => {
    const scope = scopeOf(index);
    const at = { ...style, y: top + gap.cell };
    if (scope === undefined) tagged(writer, row, 'TD', text, at);
    else tagged(writer, row, 'TH', text, at, { scope });
  });
  row.end();
  ruleBelow(writer, top + height);
  pdf.y = top + height;
}

function continueOnNextPage(writer: PdfWriter, headers: readonly Cell[]): void {
  const { pdf } = writer;
  pdf.addPage();
  const [top, height] = [pdf.y, heightOfRow(writer, headers)];
  artifact(writer, 'Pagination', () => {
    for (const { text, style } of headers) writeText(pdf, text, { ...style, y: top + gap.cell });
  });
  ruleBelow(writer, top + height);
  pdf.y = top + height;
}

function ruleBelow(writer: PdfWriter, y: number): void {
  artifact(writer, 'Layout', () => {
    writer.pdf
      .moveTo(margins.left, y)
      .lineTo(margins.left + textWidth, y)
      .lineWidth(0.5)
      .strokeColor('#767676')
      .stroke();
  });
}
