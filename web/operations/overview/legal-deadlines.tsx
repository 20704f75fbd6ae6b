/** Deadlines by law that end soon or have passed, by the departments that answer for them: operators see neither case nor name. */
import type { OperationsOverview } from '../../../src/contracts/operations.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { DepartmentChip, useNames } from '../../shared/organisation.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { CsvButton } from '../../shared/ui/csv-button.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { legalDeadlineTexts } from './legal-deadline-texts.ts';
import { legalDeadlineCsv } from './overview-csv.ts';

export function LegalDeadlines({ deadlines }: Pick<OperationsOverview, 'deadlines'>) {
  const texts = useTexts(legalDeadlineTexts);
  const formats = useFormats();
  const names = useNames();
  return (
    <section class="section" aria-labelledby="legal-deadlines">
      <div class="section__head">
        <h2 id="legal-deadlines">{texts.title}</h2>
        {deadlines.length > 0 && (
          <CsvButton
            name="gesetzliche-fristen"
            columns={legalDeadlineCsv(names.department)}
            load={() => Promise.resolve(deadlines)}
          />
        )}
      </div>
      {deadlines.length === 0 ? (
        <p class="muted">{texts.none}</p>
      ) : (
        <Table
          caption={texts.title}
          rows={deadlines}
          keyOf={({ department }) => department}
          columns={[
            {
              key: 'department',
              label: texts.department,
              wide: true,
              cell: (row) => <DepartmentChip department={row.department} />,
            },
            { key: 'warned', label: texts.warned, align: 'end', cell: ({ warned }) => formats.number(warned) },
            {
              key: 'overdue',
              label: texts.overdue,
              align: 'end',
              cell: ({ overdue }) =>
                overdue > 0 ? <Badge kind="danger">{formats.number(overdue)}</Badge> : formats.number(overdue),
            },
          ]}
        />
      )}
    </section>
  );
}
