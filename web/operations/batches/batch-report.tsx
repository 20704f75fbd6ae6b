import type { z } from 'zod';
import { Link } from 'wouter-preact';
import type { batchDetailSchema } from '../../../src/contracts/batch.ts';
import { useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { CsvButton } from '../../shared/ui/csv-button.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { batchExceptionCsv } from '../csv-columns.ts';
import { batchTexts } from './texts.ts';

/** What did not succeed, and why. */
export function BatchReport({ batch }: { batch: z.infer<typeof batchDetailSchema> }) {
  const texts = useTexts(batchTexts);
  const { language } = useLanguage();
  const { batchId, kind, state, exceptions, skipped, failed } = batch;
  if (exceptions.length === 0 && state !== 'DONE') return null;
  return (
    <section class="section" aria-labelledby="report">
      <div class="section__head">
        <h2 id="report">{texts.report}</h2>
        {exceptions.length > 0 && (
          <CsvButton
            name={`sammelaktion-${batchId.slice(0, 8)}`}
            columns={batchExceptionCsv}
            load={() => Promise.resolve(exceptions)}
          />
        )}
      </div>
      {exceptions.length === 0 && <p>{texts.noExceptions}</p>}
      {exceptions.length > 0 && (
        <>
          {skipped > 0 && <p class="muted">{`${texts.skipped}: ${texts.skippedHint}`}</p>}
          {skipped + failed > exceptions.length && <p class="muted">{texts.cut(exceptions.length, skipped + failed)}</p>}
          <Table
            caption={texts.report}
            rows={exceptions}
            keyOf={({ key }) => key}
            columns={[
              {
                key: 'instance',
                label: texts.instance,
                cell: ({ processInstanceKey }) =>
                  processInstanceKey === null ? (
                    '–'
                  ) : (
                    <Link class="mono" href={`/instances/${processInstanceKey}`}>
                      {processInstanceKey}
                    </Link>
                  ),
              },
              ...(kind === 'RESOLVE'
                ? [
                    {
                      key: 'incident',
                      label: texts.incident,
                      cell: ({ key }: { key: string }) => <span class="mono">{key}</span>,
                    },
                  ]
                : []),
              {
                key: 'outcome',
                label: texts.outcome,
                cell: ({ outcome }) => (
                  <Badge kind={outcome === 'FAILED' ? 'danger' : 'neutral'}>{texts.outcomes[outcome]}</Badge>
                ),
              },
              { key: 'message', label: texts.message, wide: true, cell: ({ message }) => message[language] },
            ]}
          />
        </>
      )}
    </section>
  );
}
