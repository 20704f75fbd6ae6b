/** Rows of `immediate-supplement`: who gets it is the table's, how much is the year's. */
import { columnsOf, euros, rowLike, sinceCell, type Row, type Table, untilCell, validFrom, validUntil } from './cells.ts';

const decisionId = 'immediate-supplement';
const idOf = (year: number, number: number): string => `Rule_ImmediateSupplement_${year}_${number}`;
const isOf = (year: number, { id }: Row): boolean => id.startsWith(idOf(year, 0).slice(0, -1));

/** Null where no row gives one. */
export function readSupplementCents(table: Table, year: number): number | null {
  const columns = columnsOf(decisionId, table);
  const own = table.rule.find((row) => isOf(year, row)) ?? giving(table, `${year}-01-01`)[0];
  const amount = own === undefined ? null : euros(own, columns.output('amount'));
  return amount === null ? null : amount * 100;
}

/** Rows that give something on a day. */
function giving(table: Table, day: string): Row[] {
  const columns = columnsOf(decisionId, table);
  return table.rule.filter((row) => {
    const until = validUntil(row, columns);
    return (
      (euros(row, columns.output('amount')) ?? 0) > 0 &&
      (validFrom(row, columns) ?? '') <= day &&
      (until === null || day <= until)
    );
  });
}

/** The open end of the rows that held so far is closed; those who got it get the new amount. */
export function writeSupplementRows(table: Table, year: number, amountCents: number): void {
  const columns = columnsOf(decisionId, table);
  const rows = table.rule.filter((row) => !isOf(year, row));
  const amountAt = columns.output('amount');
  const positive = rows.filter((row) => (euros(row, amountAt) ?? 0) > 0 && (validFrom(row, columns) ?? '') < `${year}-01-01`);
  const newest = positive
    .map((row) => validFrom(row, columns) ?? '')
    .sort()
    .at(-1);
  const models = positive.filter((row) => validFrom(row, columns) === newest);
  if (models.length === 0) throw new Error(`${decisionId}: no row before ${year} gives a supplement`);
  const lastDay = `${year - 1}-12-31`;
  for (const row of positive) {
    const cell = row.inputEntry[columns.until];
    if (cell !== undefined && validUntil(row, columns) === null) cell.text = untilCell(lastDay);
  }
  const added = models.map((row, index) =>
    rowLike(row, {
      id: idOf(year, index + 1),
      description: `${(row.description ?? '').replace(/ \(ab \d{4}\)$/, '')} (ab ${year})`.trim(),
      inputs: new Map([
        [columns.from, sinceCell(`${year}-01-01`)],
        [columns.until, untilCell(`${year}-12-31`)],
      ]),
      outputs: new Map([[amountAt, String(amountCents / 100)]]),
    }),
  );
  const [first] = models;
  table.rule = rows.toSpliced(first === undefined ? 0 : rows.indexOf(first), 0, ...added);
}
