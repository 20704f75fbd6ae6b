import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import type { z } from 'zod';
import { incidentPageSchema, type incidentSchema } from '../../../src/contracts/incident.ts';
import { usePages } from '../../shared/api/queries.ts';
import { address } from '../../shared/api/request.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { Table, type Column } from '../../shared/ui/table.tsx';
import { ResolveDialog, type Resolvable } from '../actions/resolve-dialog.tsx';
import { actionTexts } from '../actions/texts.ts';
import { collectPages } from '../../shared/api/collect-pages.ts';
import { CsvButton } from '../../shared/ui/csv-button.tsx';
import { incidentCsv } from '../csv-columns.ts';
import { useMayOperate } from '../may-operate.ts';
import { MoreButton } from '../../shared/ui/more-button.tsx';
import { useProcessNames } from '../process-names.ts';
import { apiFilter, type IncidentFilters } from './incident-filters.ts';
import { incidentsTexts } from './texts.ts';

type Incident = z.infer<typeof incidentSchema>;

export function IncidentList({ filters }: { filters: IncidentFilters }) {
  const texts = useTexts(incidentsTexts);
  const { resolve } = useTexts(actionTexts);
  const { ago, dateTime } = useFormats();
  const nameOf = useProcessNames();
  const mayOperate = useMayOperate() && filters.state !== 'RESOLVED';
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [resolving, setResolving] = useState<Resolvable | null>(null);
  const filter = apiFilter(filters);
  const path = address('/incidents', { ...filter, state: filters.state });
  const query = usePages(path, incidentPageSchema, { keepPrevious: true });

  if (query.data === undefined) {
    if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
    return <Skeleton lines={10} />;
  }
  const rows = query.data.pages.flatMap(({ items }) => items);
  const total = query.data.pages[0]?.total ?? 0;
  if (rows.length === 0) return <EmptyState title={texts.none} text={texts.noneFiltered} />;
  const chosenKeys = rows.map(({ incidentKey }) => incidentKey).filter((key) => chosen.has(key));

  function toggle(incidentKey: string): void {
    const next = new Set(chosen);
    if (!next.delete(incidentKey)) next.add(incidentKey);
    setChosen(next);
  }

  const choice: Column<Incident> = {
    key: 'choose',
    label: <span class="visually-hidden">{texts.choose}</span>,
    cell: ({ incidentKey }) => (
      <input
        type="checkbox"
        class="check"
        aria-label={texts.chooseThis(incidentKey)}
        checked={chosen.has(incidentKey)}
        onChange={() => toggle(incidentKey)}
      />
    ),
  };
  const columns: Column<Incident>[] = [
    ...(mayOperate ? [choice] : []),
    // Those of one cause say the same: it stands above the list.
    filters.causeKey === undefined
      ? {
          key: 'message',
          label: texts.message,
          wide: true,
          cell: ({ errorMessage, elementName, elementId, processDefinitionId }) => (
            <>
              <span class="clip">{errorMessage}</span>
              <span class="muted">
                {nameOf(processDefinitionId)} · {elementName ?? elementId}
              </span>
            </>
          ),
        }
      : {
          key: 'place',
          label: texts.places,
          wide: true,
          cell: ({ elementName, elementId, processDefinitionId }) => (
            <>
              {nameOf(processDefinitionId)} <span class="muted">· {elementName ?? elementId}</span>
            </>
          ),
        },
    {
      key: 'instance',
      label: texts.instance,
      cell: ({ processInstanceKey }) => (
        <Link class="mono" href={`/instances/${processInstanceKey}?tab=incidents`}>
          {processInstanceKey}
        </Link>
      ),
    },
    { key: 'case', label: texts.caseNumber, cell: ({ caseNumber }) => caseNumber ?? '–' },
    {
      key: 'since',
      label: filters.state === 'RESOLVED' ? texts.resolvedAt : texts.since,
      align: 'end',
      cell: ({ createdAt, resolvedAt }) => {
        const at = resolvedAt ?? createdAt;
        return (
          <time dateTime={at} title={dateTime(at)}>
            {ago(at)}
          </time>
        );
      },
    },
    ...(mayOperate
      ? [
          {
            key: 'actions',
            label: <span class="visually-hidden">{texts.actions}</span>,
            cell: ({ incidentKey, elementName }: Incident) => (
              <Button
                aria-label={texts.resolveGroup(`${elementName ?? ''} ${incidentKey}`)}
                onClick={() => setResolving({ incidentKey })}
              >
                {resolve}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      <div class="page__head">
        <span role="status">{chosenKeys.length > 0 ? texts.chosen(chosenKeys.length) : texts.total(total)}</span>
        <div class="page__actions">
          {mayOperate && chosenKeys.length > 0 && (
            <Button kind="primary" onClick={() => setResolving({ incidents: { keys: chosenKeys }, count: chosenKeys.length })}>
              {texts.resolveChosen(chosenKeys.length)}
            </Button>
          )}
          {mayOperate && chosenKeys.length === 0 && (
            <Button kind="primary" onClick={() => setResolving({ incidents: { filter }, count: total })}>
              {texts.resolveAll(total)}
            </Button>
          )}
          <CsvButton name="stoerungen" columns={incidentCsv} load={(tell) => collectPages(path, incidentPageSchema, tell)} />
        </div>
      </div>
      <Table
        caption={texts.title}
        rows={rows}
        keyOf={({ incidentKey }) => incidentKey}
        isSelected={({ incidentKey }) => chosen.has(incidentKey)}
        columns={columns}
      />
      <MoreButton query={query} left={total - rows.length} />
      {resolving !== null && (
        <ResolveDialog
          what={resolving}
          onClose={() => {
            setResolving(null);
            setChosen(new Set());
          }}
        />
      )}
    </>
  );
}
