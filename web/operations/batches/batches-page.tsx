/** What was done to many at once, and how it went. */
import { Link } from 'wouter-preact';
import { batchPageSchema } from '../../../src/contracts/batch.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { CsvButton } from '../../shared/ui/csv-button.tsx';
import { PageHead } from '../../shared/ui/page-head.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { batchCsv } from '../csv-columns.ts';
import { BatchState, isUnderWay, leaseMs } from './batch-state.tsx';
import './batches.css';
import { batchTexts } from './texts.ts';
import { useAskingAgain } from '../../shared/api/use-asking-again.ts';

const path = '/batches';

export default function BatchesPage() {
  const texts = useTexts(batchTexts);
  const { dateTime, number } = useFormats();
  const { data, error, refetch } = useRead(path, batchPageSchema);
  usePageTitle(texts.title);
  useAskingAgain(path, data?.items.some(isUnderWay) ?? false, leaseMs);
  if (data === undefined) {
    return error === null ? <Skeleton lines={10} /> : <ErrorState error={error} onRetry={() => void refetch()} page />;
  }
  return (
    <div class="page">
      <PageHead title={texts.title} text={texts.what}>
        {data.items.length > 0 && <CsvButton name="sammelaktionen" columns={batchCsv} load={() => Promise.resolve(data.items)} />}
      </PageHead>
      {data.items.length === 0 ? (
        <EmptyState title={texts.none} text={texts.noneText} />
      ) : (
        <Table
          caption={texts.title}
          rows={data.items}
          keyOf={({ batchId }) => batchId}
          columns={[
            {
              key: 'kind',
              label: texts.kind,
              cell: ({ batchId, kind }) => <Link href={`/batches/${batchId}`}>{texts.kinds[kind]}</Link>,
            },
            { key: 'state', label: texts.state, cell: ({ state, failed }) => <BatchState state={state} failed={failed} /> },
            {
              key: 'progress',
              label: texts.doneOf.RESOLVE,
              align: 'end',
              cell: ({ done, total }) => texts.progress(done, total),
            },
            {
              key: 'failed',
              label: texts.failed,
              align: 'end',
              cell: ({ failed }) => (failed > 0 ? <strong class="alarm">{number(failed)}</strong> : number(0)),
            },
            { key: 'reason', label: texts.reason, wide: true, cell: ({ reason }) => reason },
            { key: 'by', label: texts.by, cell: ({ by }) => by.name },
            { key: 'started', label: texts.started, align: 'end', cell: ({ startedAt }) => dateTime(startedAt) },
          ]}
        />
      )}
    </div>
  );
}
