import { Link } from 'wouter-preact';
import { batchPageSchema } from '../../../src/contracts/incident.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { incidentsTexts } from './texts.ts';

/** What was done to many at once, and how it went. */
export function Batches() {
  const texts = useTexts(incidentsTexts);
  const { dateTime, number } = useFormats();
  const { data } = useRead('/incident-batches', batchPageSchema);
  if (data === undefined || data.items.length === 0) return null;
  return (
    <section class="section" aria-labelledby="batches">
      <h2 id="batches">{texts.batches}</h2>
      <Table
        caption={texts.batches}
        rows={data.items}
        keyOf={({ batchId }) => batchId}
        columns={[
          {
            key: 'started',
            label: texts.started,
            cell: ({ batchId, startedAt }) => <Link href={`/incidents/batches/${batchId}`}>{dateTime(startedAt)}</Link>,
          },
          { key: 'reason', label: texts.cause, wide: true, cell: ({ reason }) => reason },
          { key: 'by', label: texts.startedBy, cell: ({ by }) => by.name },
          { key: 'state', label: texts.state, cell: ({ state }) => texts.batchStates[state] },
          {
            key: 'resolved',
            label: texts.resolvedCount,
            align: 'end',
            cell: ({ resolved, total }) => texts.progress(resolved, total),
          },
          { key: 'failed', label: texts.failed, align: 'end', cell: ({ failed }) => number(failed) },
        ]}
      />
    </section>
  );
}
