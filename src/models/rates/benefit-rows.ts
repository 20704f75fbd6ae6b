/** Rows of `benefit-rate`: one for each stage of a year. */
import { benefitStages, type BenefitStage, type DraftAmounts, type RateAmounts } from '../../contracts/rate-table.ts';
import { columnsOf, euros, rowLike, sinceCell, type Row, type Table, textOf, untilCell, validFrom, validUntil } from './cells.ts';

const decisionId = 'benefit-rate';
const stageExpression = 'stageResult.stage';
const amountColumns = { personalCents: 'personal', necessaryCents: 'necessary', analogCents: 'analog' } as const;

export type YearRows = ReadonlyMap<BenefitStage, Row>;

/** Years whose rows give each stage once, by calendar year; others are for whoever drew them. */
export function benefitYears(table: Table): Map<number, YearRows> {
  const columns = columnsOf(decisionId, table);
  const stageAt = columns.input(stageExpression);
  const years = new Map<number, Map<BenefitStage, Row>>();
  for (const row of table.rule) {
    const year = Number(validFrom(row, columns)?.slice(0, 4));
    const stage = benefitStages.find((each) => String(each) === textOf(row.inputEntry, stageAt));
    if (stage === undefined || validFrom(row, columns) !== `${year}-01-01` || validUntil(row, columns) !== `${year}-12-31`)
      continue;
    const rows = years.get(year) ?? new Map<BenefitStage, Row>();
    years.set(year, rows.set(stage, row));
  }
  return new Map([...years].filter(([, rows]) => rows.size === benefitStages.length));
}

const bases = /then ("(?:[^"\\]|\\.)*")\s+else ("(?:[^"\\]|\\.)*")/;

export function readBenefitRows(
  table: Table,
  rows: YearRows,
): Pick<DraftAmounts, 'stages' | 'basicLegalBasis' | 'analogLegalBasis'> {
  const columns = columnsOf(decisionId, table);
  const cents = (row: Row | undefined, name: string): number | null => {
    const amount = row === undefined ? null : euros(row, columns.output(name));
    return amount === null ? null : amount * 100;
  };
  const first = rows.get(1);
  const [, analog, basic] = (first && bases.exec(textOf(first.outputEntry, columns.output('legalBasis')))) ?? [];
  return {
    stages: benefitStages.map((stage) => ({
      stage,
      personalCents: cents(rows.get(stage), amountColumns.personalCents),
      necessaryCents: cents(rows.get(stage), amountColumns.necessaryCents),
      analogCents: cents(rows.get(stage), amountColumns.analogCents),
    })),
    analogLegalBasis: literal(analog),
    basicLegalBasis: literal(basic),
  };
}

const literal = (feel: string | undefined): string => (feel === undefined ? '' : (JSON.parse(feel) as string));

/** Takes the place of what stood there for the year; made after the rows of the year before it, newest year first. */
export function writeBenefitRows(table: Table, year: number, amounts: RateAmounts): void {
  const columns = columnsOf(decisionId, table);
  const years = benefitYears(table);
  const former = Math.max(...[...years.keys()].filter((each) => each < year));
  const models = years.get(former);
  if (models === undefined) throw new Error(`${decisionId}: no year before ${year} gives each stage`);
  const replaced = new Set(years.get(year)?.values());
  const rows = amounts.stages.flatMap((stage) => {
    const like = models.get(stage.stage);
    return like === undefined ? [] : [rowLike(like, rowOf(stage))];
  });
  const kept = table.rule.filter((row) => !replaced.has(row));
  const before = kept.findIndex((row) => (validFrom(row, columns) ?? '') < `${year}-01-01`);
  table.rule = kept.toSpliced(before, 0, ...rows);

  function rowOf({ stage, personalCents, necessaryCents, analogCents }: RateAmounts['stages'][number]) {
    const [personal, necessary, analog] = [personalCents / 100, necessaryCents / 100, analogCents / 100];
    const stageOne = (amounts.stages[0]?.analogCents ?? 0) / 100;
    return {
      id: `Rule_BenefitRate_${year}_${stage}`,
      description: `Sätze ${year}, Stufe ${stage}: zusammen ${personal + necessary} Euro nach § 3a, ${analog} Euro nach § 2.`,
      inputs: new Map([
        [columns.from, sinceCell(`${year}-01-01`)],
        [columns.until, untilCell(`${year}-12-31`)],
      ]),
      outputs: new Map([
        [columns.output('personal'), String(personal)],
        [columns.output('necessary'), String(necessary)],
        [columns.output('analog'), String(analog)],
        [columns.output('analogStageOne'), String(stageOne)],
        [columns.output('legalBasis'), legalBasis(amounts)],
      ]),
    };
  }
}

const legalBasis = ({ basicLegalBasis, analogLegalBasis }: RateAmounts): string =>
  `(if entitlementOutcome = "SECTION_2" then ${JSON.stringify(analogLegalBasis)} else ${JSON.stringify(basicLegalBasis)})` +
  ' + "; Stufe: " + stageResult.legalBasis + "; Sofortzuschlag: " + supplementResult.legalBasis';
