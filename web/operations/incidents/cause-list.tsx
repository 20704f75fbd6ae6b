import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { incidentGroupsSchema } from '../../../src/contracts/incident.ts';
import { useRead } from '../../shared/api/queries.ts';
import { address } from '../../shared/api/request.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { CsvButton } from '../../shared/ui/csv-button.tsx';
import { causeCsv } from '../csv-columns.ts';
import { Button } from '../../shared/ui/button.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { ResolveDialog, type Resolvable } from '../actions/resolve-dialog.tsx';
import { actionTexts } from '../actions/texts.ts';
import { useMayOperate } from '../may-operate.ts';
import { useProcessNames } from '../process-names.ts';
import { operationsTexts } from '../texts.ts';
import { apiFilter, type IncidentFilters } from './incident-filters.ts';
import { CareCell } from './care-cell.tsx';
import { TrendChart } from './trend-chart.tsx';
import { incidentsTexts } from './texts.ts';

export function CauseList({ filters }: { filters: IncidentFilters }) {
  const texts = useTexts(incidentsTexts);
  const { errorTypes } = useTexts(operationsTexts);
  const { resolve } = useTexts(actionTexts);
  const { number, ago, dateTime } = useFormats();
  const nameOf = useProcessNames();
  const mayOperate = useMayOperate();
  const [resolving, setResolving] = useState<Resolvable | null>(null);
  const filter = apiFilter(filters);
  const { data, error, refetch } = useRead(address('/incidents/groups', filter), incidentGroupsSchema, { keepPrevious: true });

  if (error !== null && data === undefined) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton />;
  if (data.items.length === 0) {
    return <EmptyState title={texts.none} text={Object.keys(filter).length === 0 ? texts.noneText : texts.noneFiltered} />;
  }
  const time = (iso: string) => (
    <time dateTime={iso} title={dateTime(iso)}>
      {ago(iso)}
    </time>
  );
  return (
    <>
      <div class="page__head">
        <span role="status">{texts.causes(data.items.length)}</span>
        <CsvButton name="stoerungsursachen" columns={causeCsv} load={() => Promise.resolve(data.items)} />
      </div>
      <Table
        caption={texts.byCause}
        rows={data.items}
        keyOf={({ causeKey }) => causeKey}
        columns={[
          {
            key: 'cause',
            label: texts.cause,
            wide: true,
            cell: ({ causeKey, errorType, example }) => (
              <>
                <Link class="clip" href={address('/incidents', { ...filter, causeKey })}>
                  {example}
                </Link>
                <span class="muted">{errorTypes[errorType] ?? errorType}</span>
              </>
            ),
          },
          {
            key: 'places',
            label: texts.places,
            cell: ({ places }) => (
              <ul>
                {places.slice(0, 3).map(({ processDefinitionId, elementId, elementName, count }) => (
                  <li key={`${processDefinitionId} ${elementId}`}>
                    <Link href={`/processes/${processDefinitionId}?elementId=${elementId}&hasIncident=true`}>
                      {nameOf(processDefinitionId)}
                    </Link>{' '}
                    <span class="muted">
                      {elementName ?? elementId} · {number(count)}
                    </span>
                  </li>
                ))}
              </ul>
            ),
          },
          { key: 'count', label: texts.count, align: 'end', cell: ({ count }) => <strong class="alarm">{number(count)}</strong> },
          { key: 'lastDay', label: texts.lastDay, align: 'end', cell: ({ lastDay }) => number(lastDay) },
          { key: 'trend', label: texts.trend, cell: ({ perDay }) => <TrendChart days={perDay} /> },
          {
            key: 'seen',
            label: texts.seen,
            align: 'end',
            cell: ({ firstSeen, lastSeen }) => (
              <span class="cause-list__seen">
                {time(firstSeen)}
                {time(lastSeen)}
              </span>
            ),
          },
          {
            key: 'care',
            label: texts.care,
            cell: ({ causeKey, care, example }) => <CareCell causeKey={causeKey} care={care} example={example} />,
          },
          ...(mayOperate
            ? [
                {
                  key: 'actions',
                  label: <span class="visually-hidden">{texts.actions}</span>,
                  cell: ({ causeKey, count, example }: { causeKey: string; count: number; example: string }) => (
                    <Button
                      aria-label={texts.resolveGroup(example)}
                      onClick={() => setResolving({ incidents: { filter: { ...filter, causeKey } }, count })}
                    >
                      {resolve}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {resolving !== null && <ResolveDialog what={resolving} onClose={() => setResolving(null)} />}
    </>
  );
}
