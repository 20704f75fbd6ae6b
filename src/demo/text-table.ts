/** A table of text for a screen: cells of several lines, columns that share what room there is. */

export type Column = { heading: string } & ({ width: number } | { /** Of what the fixed columns leave. */ share: number });

const gap = '  ';
/** Below it words would have to be cut everywhere; a narrower screen breaks the lines itself. */
const narrowest = 120;
const widest = 180;

function widthsOf(columns: readonly Column[], screen: number): number[] {
  const total = Math.min(widest, Math.max(narrowest, screen));
  const fixed = columns.reduce((sum, column) => sum + ('width' in column ? column.width : 0), 0);
  const rest = total - fixed - gap.length * (columns.length - 1);
  return columns.map((column) => ('width' in column ? column.width : Math.floor(rest * column.share)));
}

/** Lines of at most `width` characters, broken between words; a word that is longer is cut. Items of a list hang. */
function wrap(text: string, width: number): string[] {
  const indent = ' '.repeat(/^(?:•|\d+\.) /.exec(text)?.[0].length ?? 0);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => cut(long, width - indent.length))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= width) line = longer;
    else {
      lines.push(line);
      line = indent + word;
    }
  }
  return [...lines, line];
}

function cut(word: string, width: number): string[] {
  if (word.length <= width) return [word];
  return [`${word.slice(0, width - 1)}-`, ...cut(word.slice(width - 1), width)];
}

function render(cells: readonly (readonly string[])[], widths: readonly number[]): string {
  const wrapped = cells.map((cell, index) => cell.flatMap((text) => wrap(text, widths[index] ?? narrowest)));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  const line = (at: number): string => wrapped.map((lines, index) => (lines[at] ?? '').padEnd(widths[index] ?? 0)).join(gap);
  return Array.from({ length: height }, (_, at) => line(at).trimEnd()).join('\n');
}

/**
 * @param rows of each a cell for every column, a cell being paragraphs
 * @param screen width in characters; the table keeps between 120 and 180
 */
export function textTable(columns: readonly Column[], rows: readonly (readonly (readonly string[])[])[], screen: number): string {
  const widths = widthsOf(columns, screen);
  const rule = widths.map((width) => '─'.repeat(width)).join('─'.repeat(gap.length));
  const headings = columns.map(({ heading }) => [heading]);
  return [render(headings, widths), rule, ...rows.flatMap((cells) => [render(cells, widths), rule])].join('\n');
}
