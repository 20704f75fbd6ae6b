/** Rows of `education-grant`: what a school year's halves give for supplies. */
import type { DraftAmounts, RateAmounts } from '../../contracts/rate-table.ts';
import { columnsOf, type Columns, euros, rowLike, type Row, type Table, textOf, validFrom } from './cells.ts';

const decisionId = 'education-grant';
const firstDayExpression = 'date(educationFrom)';
/** A school year's second half begins in February. */
const secondHalf = /date\("\d{4}-02-01"\)\.\./;

const rowsOf = (table: Table, columns: Columns, year: number): Row[] =>
  table.rule.filter((row) => validFrom(row, columns) === `${year}-01-01`);

const ofSecondHalf = (row: Row, columns: Columns): boolean =>
  secondHalf.test(textOf(row.inputEntry, columns.input(firstDayExpression)));

export function readSuppliesRows(
  table: Table,
  year: number,
): Pick<DraftAmounts, 'suppliesFirstHalfCents' | 'suppliesSecondHalfCents' | 'suppliesLegalBasis'> {
  const columns = columnsOf(decisionId, table);
  const giving = rowsOf(table, columns, year).filter((row) => (euros(row, columns.output('supplies')) ?? 0) > 0);
  const cents = (row: Row | undefined): number | null => {
    const amount = row === undefined ? null : euros(row, columns.output('supplies'));
    return amount === null ? null : amount * 100;
  };
  const [first] = giving;
  const basis = first === undefined ? '' : textOf(first.outputEntry, columns.output('legalBasis'));
  return {
    suppliesFirstHalfCents: cents(giving.find((row) => !ofSecondHalf(row, columns))),
    suppliesSecondHalfCents: cents(giving.find((row) => ofSecondHalf(row, columns))),
    suppliesLegalBasis: /^"(?:[^"\\]|\\.)*"$/.test(basis) ? (JSON.parse(basis) as string) : '',
  };
}

/** Made after the rows of the newest year before it, all of whose days move with the year. */
export function writeSuppliesRows(table: Table, year: number, amounts: RateAmounts): void {
  const columns = columnsOf(decisionId, table);
  const years = table.rule.map((row) => Number(validFrom(row, columns)?.slice(0, 4))).filter((each) => each < year);
  const former = Math.max(...years);
  const models = rowsOf(table, columns, former);
  const [first] = models;
  if (first === undefined) throw new Error(`${decisionId}: no year before ${year}`);
  const replaced = new Set(rowsOf(table, columns, year));
  const kept = table.rule.filter((row) => !replaced.has(row));
  const added = models.map((row, index) =>
    rowLike(row, {
      id: `Rule_EducationGrant_${year}_${index + 1}`,
      description: (row.description ?? '').replaceAll(String(former), String(year)),
      inputs: new Map(row.inputEntry.map((_, at) => [at, moved(textOf(row.inputEntry, at), year - former)])),
      outputs: new Map([
        [columns.output('supplies'), String(supplies(row) / 100)],
        [columns.output('legalBasis'), JSON.stringify(amounts.suppliesLegalBasis)],
      ]),
    }),
  );
  table.rule = kept.toSpliced(kept.indexOf(first), 0, ...added);

  function supplies(row: Row): number {
    if (euros(row, columns.output('supplies')) === 0) return 0;
    return ofSecondHalf(row, columns) ? amounts.suppliesSecondHalfCents : amounts.suppliesFirstHalfCents;
  }
}

const moved = (cell: string, years: number): string =>
  cell.replace(/date\("(\d{4})-/g, (_, year: string) => `date("${Number(year) + years}-`);
