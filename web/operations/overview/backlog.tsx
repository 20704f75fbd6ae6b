import type { OperationsOverview } from '../../../src/contracts/operations.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { DepartmentChip, useNames } from '../../shared/organisation.tsx';
import { CsvButton } from '../../shared/ui/csv-button.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { backlogCsv } from './overview-csv.ts';
import { overviewTexts } from './texts.ts';

export function Backlog({ backlog }: Pick<OperationsOverview, 'backlog'>) {
  const texts = useTexts(overviewTexts);
  const names = useNames();
  const { number } = useFormats();
  const most = Math.max(1, ...backlog.map(({ open }) => open));
  return (
    <section class="section" aria-labelledby="backlog">
      <div class="section__head">
        <h2 id="backlog">{texts.backlog}</h2>
        {backlog.length > 0 && (
          <CsvButton name="aufgaben" columns={backlogCsv(names.department)} load={() => Promise.resolve(backlog)} />
        )}
      </div>
      {backlog.length === 0 ? (
        <p class="muted">{texts.noBacklog}</p>
      ) : (
        <Table
          caption={texts.backlog}
          rows={backlog}
          keyOf={({ department }) => department}
          columns={[
            { key: 'department', label: texts.department, cell: ({ department }) => <DepartmentChip department={department} /> },
            {
              key: 'open',
              label: texts.open,
              wide: true,
              cell: ({ open, department }) => (
                <span class="bar" style={{ '--share': `${(open / most) * 100}%`, '--tint': `var(--tint-${department})` }}>
                  <span class="bar__fill" />
                  {number(open)}
                </span>
              ),
            },
            { key: 'free', label: texts.free, align: 'end', cell: ({ unassigned }) => number(unassigned) },
            {
              key: 'overdue',
              label: texts.overdueColumn,
              align: 'end',
              cell: ({ overdue }) => (overdue > 0 ? <strong class="alarm">{number(overdue)}</strong> : number(0)),
            },
            { key: 'dueSoon', label: texts.dueSoon, align: 'end', cell: ({ dueSoon }) => number(dueSoon) },
          ]}
        />
      )}
    </section>
  );
}
