import { useEffect, useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import type { z } from 'zod';
import { processInstancePageSchema, type processInstanceSchema } from '../../../src/contracts/process-instance.ts';
import { usePages } from '../../shared/api/queries.ts';
import { address } from '../../shared/api/request.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { Table, type Column } from '../../shared/ui/table.tsx';
import { collectPages } from '../../shared/api/collect-pages.ts';
import { CsvButton } from '../../shared/ui/csv-button.tsx';
import { instanceCsv } from '../csv-columns.ts';
import { useMayOperate } from '../may-operate.ts';
import { MoreButton } from '../../shared/ui/more-button.tsx';
import { StateBadge } from '../state-badge.tsx';
import { operationsTexts } from '../texts.ts';
import { ChosenBar } from './chosen-bar.tsx';
import { queryOf, type InstanceFilters } from './instance-filters.ts';
import './instances.css';
import { instancesTexts } from './texts.ts';

export type ListedInstance = z.infer<typeof processInstanceSchema>;
/** Some, by their keys, or all that match the filter, those of pages that are not shown included. */
type Chosen = ReadonlyMap<string, ListedInstance> | 'all';
const none: Chosen = new Map();

const scopeTypes = new Set(['SUB_PROCESS', 'MULTI_INSTANCE_BODY', 'EVENT_SUB_PROCESS']);

/** Where its innermost tokens are. */
function standsAt({ activeElements }: ListedInstance): string {
  const steps = activeElements.filter(({ type }) => !scopeTypes.has(type));
  return [...new Set((steps.length > 0 ? steps : activeElements).map(({ name, elementId }) => name ?? elementId))].join(', ');
}

export function InstanceList({ filters }: { filters: InstanceFilters }) {
  const texts = useTexts(instancesTexts);
  const { version: versionText } = useTexts(operationsTexts);
  const { dateTime } = useFormats();
  const mayOperate = useMayOperate();
  const [chosen, setChosen] = useState<Chosen>(none);
  const path = address('/process-instances', queryOf(filters));
  const query = usePages(path, processInstancePageSchema, { keepPrevious: true });
  useEffect(() => setChosen(none), [path]);

  if (query.data === undefined) {
    if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
    return <Skeleton lines={10} />;
  }
  const rows = query.data.pages.flatMap(({ items }) => items);
  const total = query.data.pages[0]?.total ?? 0;
  const load = (tell: (count: number) => void) => collectPages(path, processInstancePageSchema, tell);
  const choose = (instances: readonly ListedInstance[]): void =>
    setChosen(new Map(instances.map((instance) => [instance.processInstanceKey, instance])));
  const isChosen = ({ processInstanceKey }: ListedInstance): boolean => chosen === 'all' || chosen.has(processInstanceKey);

  /** Without one of all, it is those that are shown. */
  function toggle(instance: ListedInstance): void {
    const others = chosen === 'all' ? rows : [...chosen.values()];
    choose(
      isChosen(instance)
        ? others.filter((each) => each.processInstanceKey !== instance.processInstanceKey)
        : [...others, instance],
    );
  }

  const columns: Column<ListedInstance>[] = [
    ...(mayOperate
      ? [
          {
            key: 'choose',
            label: (
              <input
                type="checkbox"
                class="check"
                aria-label={texts.chooseShown}
                checked={rows.length > 0 && rows.every(isChosen)}
                onChange={({ currentTarget }) => choose(currentTarget.checked ? rows : [])}
              />
            ),
            cell: (instance: ListedInstance) => (
              <input
                type="checkbox"
                class="check"
                aria-label={texts.chooseThis(instance.processInstanceKey)}
                checked={isChosen(instance)}
                onChange={() => toggle(instance)}
              />
            ),
          },
        ]
      : []),
    {
      key: 'instance',
      label: texts.instance,
      cell: ({ processInstanceKey, processName, processDefinitionId, version }) => (
        <>
          <Link href={`/instances/${processInstanceKey}`}>{processName ?? processDefinitionId}</Link>{' '}
          <span class="muted">{versionText(version)}</span>
          <span class="mono muted instance__key">{processInstanceKey}</span>
        </>
      ),
    },
    {
      key: 'state',
      label: texts.state,
      cell: ({ state, hasIncident }) => (
        <span class="facts">
          {hasIncident ? <Badge kind="danger">{texts.withIncident}</Badge> : <StateBadge state={state} />}
        </span>
      ),
    },
    { key: 'at', label: texts.standsAt, wide: true, cell: (instance) => standsAt(instance) || '–' },
    { key: 'case', label: texts.caseNumber, cell: ({ caseNumber }) => caseNumber ?? '–' },
    { key: 'started', label: texts.started, align: 'end', cell: ({ startedAt }) => dateTime(startedAt) },
    ...(filters.state === undefined
      ? []
      : [
          {
            key: 'ended',
            label: texts.ended,
            align: 'end' as const,
            cell: ({ endedAt }: ListedInstance) => (endedAt === null ? '–' : dateTime(endedAt)),
          },
        ]),
  ];
  return (
    <section class="section" aria-label={texts.title}>
      <div class="page__head">
        {chosen !== 'all' && chosen.size === 0 ? (
          <span role="status">{texts.total(total)}</span>
        ) : (
          <ChosenBar
            filters={filters}
            chosen={chosen === 'all' ? null : [...chosen.values()]}
            total={total}
            onChooseAll={() => setChosen('all')}
            onClear={() => setChosen(none)}
          />
        )}
        <CsvButton name="prozesslaeufe" columns={instanceCsv} load={load} />
      </div>
      {/* What is chosen stays, and what is under way with it, when the last row goes. */}
      {rows.length === 0 ? (
        <EmptyState title={texts.none} text={texts.noneText} />
      ) : (
        <Table
          caption={texts.title}
          rows={rows}
          keyOf={({ processInstanceKey }) => processInstanceKey}
          isSelected={isChosen}
          columns={columns}
        />
      )}
      <MoreButton query={query} left={total - rows.length} />
    </section>
  );
}
