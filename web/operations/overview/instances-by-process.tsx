import { Link } from 'wouter-preact';
import { processDefinitionListSchema } from '../../../src/contracts/process-definition.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { CsvButton } from '../../shared/ui/csv-button.tsx';
import { Skeleton } from '../../shared/ui/states.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { operationsTexts } from '../texts.ts';
import { versionCsv } from './overview-csv.ts';
import { overviewTexts } from './texts.ts';
import { versionsInUse } from './versions-in-use.ts';

export function InstancesByProcess() {
  const texts = useTexts(overviewTexts);
  const { version: versionText } = useTexts(operationsTexts);
  const { number } = useFormats();
  const { data } = useRead('/process-definitions', processDefinitionListSchema);
  const rows = versionsInUse(data?.items ?? []);
  return (
    <section class="section" aria-labelledby="by-process">
      <div class="section__head">
        <h2 id="by-process">{texts.processes}</h2>
        {rows.length > 0 && <CsvButton name="prozesse" columns={versionCsv} load={() => Promise.resolve(rows)} />}
      </div>
      {data === undefined && <Skeleton lines={5} />}
      {data !== undefined && (
        <Table
          caption={texts.processes}
          rows={rows}
          keyOf={({ processDefinitionKey }) => processDefinitionKey}
          columns={[
            {
              key: 'process',
              label: texts.process,
              wide: true,
              cell: ({ processDefinitionId, name, version }) => (
                <Link href={`/processes/${encodeURIComponent(processDefinitionId)}?version=${version}`}>
                  {name}
                  <span class="visually-hidden"> {versionText(version)}</span>
                </Link>
              ),
            },
            { key: 'version', label: texts.version, align: 'end', cell: ({ version }) => number(version) },
            { key: 'running', label: texts.running, align: 'end', cell: ({ running }) => number(running) },
            {
              key: 'withIncident',
              label: texts.withIncident,
              align: 'end',
              cell: ({ withIncident }) => (withIncident > 0 ? <strong class="alarm">{number(withIncident)}</strong> : number(0)),
            },
          ]}
        />
      )}
    </section>
  );
}
