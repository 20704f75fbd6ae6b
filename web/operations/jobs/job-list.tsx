import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { jobPageSchema } from '../../../src/contracts/job.ts';
import { usePages } from '../../shared/api/queries.ts';
import { address } from '../../shared/api/request.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { collectPages } from '../../shared/api/collect-pages.ts';
import { CsvButton } from '../../shared/ui/csv-button.tsx';
import { jobCsv } from '../csv-columns.ts';
import { useMayOperate } from '../may-operate.ts';
import { MoreButton } from '../../shared/ui/more-button.tsx';
import { useProcessNames } from '../process-names.ts';
import type { JobFilters } from './job-filter-bar.tsx';
import { RetriesDialog } from './retries-dialog.tsx';
import { jobsTexts } from './texts.ts';

/** Jobs one by one, the newest first. */
export function JobList({ filters }: { filters: JobFilters }) {
  const texts = useTexts(jobsTexts);
  const { number, ago, dateTime } = useFormats();
  const nameOf = useProcessNames();
  const mayOperate = useMayOperate();
  const [changing, setChanging] = useState<string | null>(null);
  const path = address('/jobs', { ...filters, view: null });
  const query = usePages(path, jobPageSchema, { keepPrevious: true });
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];

  return (
    <>
      <div class="page__actions">
        <CsvButton name="schritte" columns={jobCsv} load={(tell) => collectPages(path, jobPageSchema, tell)} />
      </div>
      {query.data === undefined && !query.isError && <Skeleton lines={10} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data !== undefined && rows.length === 0 && <EmptyState title={texts.none} text={texts.noneText} />}
      {rows.length > 0 && (
        <Table
          caption={texts.title}
          rows={rows}
          keyOf={({ jobKey }) => jobKey}
          columns={[
            { key: 'type', label: texts.type, cell: ({ type }) => <span class="mono">{type}</span> },
            {
              key: 'state',
              label: texts.state,
              cell: ({ state, retries }) => (
                <Badge kind={retries === 0 && state === 'FAILED' ? 'danger' : 'neutral'}>{texts.states[state]}</Badge>
              ),
            },
            { key: 'retries', label: texts.retries, align: 'end', cell: ({ retries }) => number(retries) },
            {
              key: 'process',
              label: texts.process,
              wide: true,
              cell: ({ processDefinitionId, elementId, errorMessage, errorCode }) => (
                <>
                  {nameOf(processDefinitionId)} <span class="muted">{elementId}</span>
                  {(errorMessage ?? errorCode) !== null && <span class="clip muted">{errorMessage ?? errorCode}</span>}
                </>
              ),
            },
            {
              key: 'instance',
              label: texts.instance,
              cell: ({ processInstanceKey }) => (
                <Link class="mono" href={`/instances/${processInstanceKey}?tab=jobs`}>
                  {processInstanceKey}
                </Link>
              ),
            },
            {
              key: 'updated',
              label: texts.updated,
              align: 'end',
              cell: ({ updatedAt }) => (
                <time dateTime={updatedAt} title={dateTime(updatedAt)}>
                  {ago(updatedAt)}
                </time>
              ),
            },
            ...(mayOperate
              ? [
                  {
                    key: 'actions',
                    label: <span class="visually-hidden">{texts.actions}</span>,
                    cell: ({ jobKey, endedAt, type }: { jobKey: string; endedAt: string | null; type: string }) =>
                      endedAt === null && (
                        <Button aria-label={texts.setRetriesOf(`${type} ${jobKey}`)} onClick={() => setChanging(jobKey)}>
                          {texts.setRetries}
                        </Button>
                      ),
                  },
                ]
              : []),
          ]}
        />
      )}
      <MoreButton query={query} />
      {changing !== null && <RetriesDialog jobKey={changing} onClose={() => setChanging(null)} />}
    </>
  );
}
