import type { z } from 'zod';
import { Link } from 'wouter-preact';
import { conflictPageSchema, type goalConflictSchema } from '../../../src/contracts/goal-conflict.ts';
import { useAddressFilters } from '../../shared/address-filters.ts';
import { usePages } from '../../shared/api/queries.ts';
import { address } from '../../shared/api/request.ts';
import { catalogueLabel } from '../../shared/facts/value-text.ts';
import { useFormats, useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { MoreButton } from '../../shared/ui/more-button.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { Parties } from '../parties.tsx';
import { conflictTexts } from '../texts.ts';

export type GoalConflict = z.output<typeof goalConflictSchema>;

const states = ['open', 'decided', 'all'] as const;
const filterNames = ['state', 'caseId'] as const;

export function ConflictListPage() {
  const texts = useTexts(conflictTexts);
  const [filters, change] = useAddressFilters(filterNames);
  const state = states.find((one) => one === filters.state) ?? (filters.caseId === undefined ? 'open' : 'all');
  const path = address('/goal-conflicts', { state, caseId: filters.caseId });
  const list = usePages(path, conflictPageSchema, { keepPrevious: true });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  usePageTitle(texts.title);
  return (
    <div class="conflicts">
      <h1>{texts.title}</h1>
      <section class="conflicts__row" aria-label={texts.filters}>
        <Field label={texts.state}>
          {(control) => (
            <select {...control} value={state} onChange={({ currentTarget }) => change({ state: currentTarget.value })}>
              {states.map((one) => (
                <option key={one} value={one}>
                  {texts.states[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        {filters.caseId !== undefined && (
          <Button kind="quiet" onClick={() => change({ caseId: null })}>
            {texts.clear}: {texts.ofCase}
          </Button>
        )}
      </section>
      {list.isPending && <Skeleton lines={6} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && <EmptyState title={texts.nothing} text={texts.nothingText} />}
      {items.length > 0 && <ConflictTable items={items} />}
      <MoreButton query={list} />
    </div>
  );
}

function ConflictTable({ items }: { items: readonly GoalConflict[] }) {
  const texts = useTexts(conflictTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  return (
    <Table
      caption={texts.title}
      rows={items}
      keyOf={({ conflictId }) => conflictId}
      columns={[
        {
          key: 'conflict',
          label: texts.conflict,
          breaks: true,
          cell: ({ conflictId, conflictType }) => (
            <Link class="conflicts__name" href={`/${conflictId}`}>
              {catalogueLabel('conflictType', conflictType, language)}
            </Link>
          ),
        },
        {
          key: 'case',
          label: texts.case,
          breaks: true,
          cell: ({ caseNumber, personName }) => (
            <>
              {caseNumber} {personName !== null && <span class="muted">{personName}</span>}
            </>
          ),
        },
        { key: 'parties', label: texts.parties, cell: (conflict) => <Parties conflict={conflict} /> },
        {
          key: 'since',
          label: texts.since,
          cell: ({ raisedAt }) => (
            <time dateTime={raisedAt} title={formats.dateTime(raisedAt)}>
              {formats.shortDate(raisedAt)}
            </time>
          ),
        },
        {
          key: 'outcome',
          label: texts.outcome,
          cell: ({ outcome }) => (outcome === null ? texts.open : catalogueLabel('conflictOutcome', outcome, language)),
        },
      ]}
    />
  );
}
