import { Link } from 'wouter-preact';
import type { z } from 'zod';
import type { incidentGroupSchema } from '../../../src/contracts/incident.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { CsvButton } from '../../shared/ui/csv-button.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { causeCsv } from '../csv-columns.ts';
import { operationsTexts } from '../texts.ts';
import { overviewTexts } from './texts.ts';

const shown = 8;

export function IncidentCauses({ groups }: { groups: readonly z.infer<typeof incidentGroupSchema>[] }) {
  const texts = useTexts(overviewTexts);
  const { errorTypes } = useTexts(operationsTexts);
  const { number, ago } = useFormats();
  return (
    <section class="section" aria-labelledby="causes">
      <div class="section__head">
        <h2 id="causes">{texts.causes}</h2>
        {groups.length > 0 && (
          <div class="page__actions">
            <Link href="/incidents">{texts.allIncidents}</Link>
            <CsvButton name="ursachen" columns={causeCsv} load={() => Promise.resolve(groups)} />
          </div>
        )}
      </div>
      {groups.length === 0 ? (
        <p class="muted">{texts.noIncidents}</p>
      ) : (
        <Table
          caption={texts.causes}
          rows={groups.slice(0, shown)}
          keyOf={({ causeKey }) => causeKey}
          columns={[
            {
              key: 'cause',
              label: texts.cause,
              wide: true,
              cell: ({ causeKey, errorType, example }) => (
                <>
                  <Link class="clip" href={`/incidents?causeKey=${encodeURIComponent(causeKey)}`}>
                    {example}
                  </Link>
                  <span class="muted">{errorTypes[errorType] ?? errorType}</span>
                </>
              ),
            },
            {
              key: 'count',
              label: texts.count,
              align: 'end',
              cell: ({ count }) => <strong class="alarm">{number(count)}</strong>,
            },
            { key: 'lastDay', label: texts.lastDay, align: 'end', cell: ({ lastDay }) => number(lastDay) },
            { key: 'lastSeen', label: texts.lastSeen, align: 'end', cell: ({ lastSeen }) => ago(lastSeen) },
          ]}
        />
      )}
    </section>
  );
}
