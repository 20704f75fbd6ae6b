import { Link } from 'wouter-preact';
import { operationsOverviewSchema } from '../../../src/contracts/operations.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { CsvButton } from '../../shared/ui/csv-button.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { jobTypeCsv } from '../csv-columns.ts';
import { useProcessNames } from '../process-names.ts';
import { jobsTexts } from './texts.ts';

/** Every type that a model names, and who takes its jobs. */
export function JobTypes() {
  const texts = useTexts(jobsTexts);
  const { number, ago } = useFormats();
  const nameOf = useProcessNames();
  const { data } = useRead('/operations/overview', operationsOverviewSchema);
  if (data === undefined) return null;
  return (
    <section class="section" aria-labelledby="job-types">
      <div class="section__head">
        <h2 id="job-types">{texts.types}</h2>
        <CsvButton name="arten-von-schritten" columns={jobTypeCsv(nameOf)} load={() => Promise.resolve(data.jobTypes)} />
      </div>
      <Table
        caption={texts.types}
        rows={data.jobTypes}
        keyOf={({ type }) => type}
        columns={[
          {
            key: 'type',
            label: texts.type,
            cell: ({ type }) => (
              <Link class="mono" href={`/jobs?type=${encodeURIComponent(type)}`}>
                {type}
              </Link>
            ),
          },
          {
            key: 'worker',
            label: texts.worker,
            cell: ({ worker }) => <Badge kind={worker === 'NONE' ? 'danger' : 'success'}>{texts.workers[worker]}</Badge>,
          },
          {
            key: 'processes',
            label: texts.process,
            wide: true,
            cell: ({ processDefinitionIds }) => <span class="muted">{processDefinitionIds.map(nameOf).join(', ')}</span>,
          },
          { key: 'open', label: texts.open, align: 'end', cell: ({ open }) => number(open) },
          {
            key: 'exhausted',
            label: texts.exhausted,
            align: 'end',
            cell: ({ exhausted }) => (exhausted > 0 ? <strong class="alarm">{number(exhausted)}</strong> : number(0)),
          },
          {
            key: 'oldest',
            label: texts.oldest,
            align: 'end',
            cell: ({ oldestOpenAt }) => (oldestOpenAt === null ? '–' : ago(oldestOpenAt)),
          },
        ]}
      />
    </section>
  );
}
