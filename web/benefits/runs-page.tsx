/** Payment runs, the newest month first, and what the bank said that fits none of their payments. */
import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { benefitRunPageSchema } from '../../src/contracts/benefit-run.ts';
import { useRead } from '../shared/api/queries.ts';
import { useFormats, useTexts } from '../shared/language/language-provider.tsx';
import { usePageTitle } from '../shared/page-title.ts';
import { Button } from '../shared/ui/button.tsx';
import { PageHead } from '../shared/ui/page-head.tsx';
import { EmptyState, ErrorState, Skeleton } from '../shared/ui/states.tsx';
import { Table } from '../shared/ui/table.tsx';
import { Mismatches } from './mismatches.tsx';
import { useMayPrepareRuns } from './rights.ts';
import { RunStateBadge, useRunName } from './run-state.tsx';
import { StartRun } from './start-run.tsx';
import { benefitsTexts } from './texts.ts';

export function RunsPage() {
  const texts = useTexts(benefitsTexts);
  const { money, number, dateTime } = useFormats();
  const runName = useRunName();
  const mayPrepare = useMayPrepareRuns();
  const [starting, setStarting] = useState(false);
  const { data, error, refetch } = useRead('/benefit-runs', benefitRunPageSchema);
  usePageTitle(texts.title);
  if (data === undefined) {
    return error === null ? <Skeleton lines={10} /> : <ErrorState error={error} onRetry={() => void refetch()} page />;
  }
  return (
    <div class="page">
      <PageHead title={texts.title} text={texts.what}>
        {mayPrepare && (
          <Button kind="primary" onClick={() => setStarting(true)}>
            {texts.start}
          </Button>
        )}
      </PageHead>
      {data.items.length === 0 ? (
        <EmptyState title={texts.none} text={texts.noneText} />
      ) : (
        <Table
          caption={texts.title}
          rows={data.items}
          keyOf={({ runId }) => runId}
          columns={[
            { key: 'month', label: texts.month, cell: (run) => <Link href={`/runs/${run.runId}`}>{runName(run)}</Link> },
            { key: 'state', label: texts.state, cell: ({ state }) => <RunStateBadge state={state} /> },
            {
              key: 'payments',
              label: texts.payments,
              align: 'end',
              cell: ({ totals }) => (totals === null ? '–' : number(totals.payments)),
            },
            {
              key: 'amount',
              label: texts.amount,
              align: 'end',
              cell: ({ totals }) => (totals === null ? '–' : money(totals.amountCents)),
            },
            {
              key: 'started',
              label: texts.startedBy,
              cell: ({ startedBy, startedAt }) => `${startedBy.name}, ${dateTime(startedAt)}`,
            },
            {
              key: 'released',
              label: texts.releasedBy,
              cell: ({ releasedBy, releasedAt }) =>
                releasedBy === null || releasedAt === null ? '–' : `${releasedBy.name}, ${dateTime(releasedAt)}`,
            },
          ]}
        />
      )}
      <Mismatches />
      {starting && <StartRun onClose={() => setStarting(false)} />}
    </div>
  );
}
