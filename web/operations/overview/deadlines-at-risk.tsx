import { Link } from 'wouter-preact';
import type { OperationsOverview } from '../../../src/contracts/operations.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { DepartmentChip, useNames } from '../../shared/organisation.tsx';
import { Deadline } from '../../shared/ui/badge.tsx';
import { CsvButton } from '../../shared/ui/csv-button.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { atRiskCsv } from './overview-csv.ts';
import { overviewTexts } from './texts.ts';

interface Props {
  tasks: OperationsOverview['atRisk'];
  total: number;
}

export function DeadlinesAtRisk({ tasks, total }: Props) {
  const texts = useTexts(overviewTexts);
  const names = useNames();
  return (
    <section class="section" aria-labelledby="at-risk">
      <div class="section__head">
        <h2 id="at-risk">{texts.atRisk}</h2>
        {tasks.length > 0 && (
          <div class="page__actions">
            {total > tasks.length && <span class="muted">{texts.atRiskMore(total - tasks.length)}</span>}
            <CsvButton name="fristen-in-gefahr" columns={atRiskCsv(names.department)} load={() => Promise.resolve(tasks)} />
          </div>
        )}
      </div>
      {tasks.length === 0 ? (
        <p class="muted">{texts.noneAtRisk}</p>
      ) : (
        <Table
          caption={texts.atRisk}
          rows={tasks}
          keyOf={({ userTaskKey }) => userTaskKey}
          columns={[
            { key: 'due', label: texts.due, cell: ({ dueAt }) => <Deadline dueAt={dueAt} /> },
            {
              key: 'task',
              label: texts.task,
              wide: true,
              cell: ({ processInstanceKey, elementName, processName }) => (
                <>
                  <Link href={`/instances/${processInstanceKey}?tab=tasks`}>{elementName}</Link>{' '}
                  <span class="muted">{processName}</span>
                </>
              ),
            },
            {
              key: 'department',
              label: texts.department,
              cell: ({ departments }) => departments.map((key) => <DepartmentChip key={key} department={key} />),
            },
            { key: 'assigned', label: texts.assigned, cell: ({ assigned }) => (assigned ? texts.somebody : texts.nobody) },
          ]}
        />
      )}
    </section>
  );
}
