/** The amounts that a decision leads to; beside those of the calculation before, when there was one. */
import { z } from 'zod';
import { calculationSchema } from '../../../src/contracts/calculation.ts';
import { useRead } from '../../shared/api/queries.ts';
import { address } from '../../shared/api/request.ts';
import { catalogueLabel } from '../../shared/facts/value-text.ts';
import { useFormats, useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { compareCalculations, type CalculationRow } from './compare-calculations.ts';
import { taskTexts } from './texts.ts';

const calculationsSchema = z.object({ items: z.array(calculationSchema) });

interface Props {
  caseId: string;
  calculationId: string;
}

export function CalculationReleased({ caseId, calculationId }: Props) {
  const { calculation: texts } = useTexts(taskTexts).fourEyes;
  const { language } = useLanguage();
  const { money, date, signedMoney } = useFormats();
  const { data } = useRead(address(`/cases/${caseId}/calculations`, { purpose: 'TASK' }), calculationsSchema);
  const rows = compareCalculations(data?.items ?? [], calculationId);
  if (rows.length === 0) return null;

  function text(part: CalculationRow['part'], value: CalculationRow['before']): string {
    if (value === undefined || value === null) return '–';
    if (typeof value === 'number') return money(value);
    return part === 'outcome' ? catalogueLabel('benefitDecision', value, language) : date(value);
  }
  function difference({ now, before }: CalculationRow): string {
    if (now === before) return texts.same;
    return typeof now === 'number' && typeof before === 'number' ? signedMoney(now - before) : texts.changed;
  }
  const shown = (row: CalculationRow) => {
    const now = text(row.part, row.now);
    return row.part === 'monthlyAmountCents' || (row.before !== undefined && row.now !== row.before) ? (
      <strong>{now}</strong>
    ) : (
      now
    );
  };

  if (rows.every(({ before }) => before === undefined)) {
    return (
      <dl class="four-eyes__values">
        {rows.map((row) => (
          <div key={row.part}>
            <dt>{texts.parts[row.part]}</dt>
            <dd>{shown(row)}</dd>
          </div>
        ))}
      </dl>
    );
  }
  return (
    <div class="four-eyes__comparison">
      <Table
        caption={texts.caption}
        rows={rows}
        keyOf={({ part }) => part}
        columns={[
          { key: 'part', label: texts.part, cell: ({ part }) => texts.parts[part], wide: true },
          { key: 'before', label: texts.before, cell: ({ part, before }) => text(part, before), align: 'end' },
          { key: 'now', label: texts.now, cell: shown, align: 'end' },
          { key: 'difference', label: texts.difference, cell: difference, align: 'end' },
        ]}
      />
    </div>
  );
}
