/** Deadlines by law of one's departments, those that end first at the top; the address says which. */
import { Link } from 'wouter-preact';
import { deadlineListStates, deadlinePageSchema, type Deadline } from '../../src/contracts/deadline.ts';
import { useAddressFilters } from '../shared/address-filters.ts';
import { usePages } from '../shared/api/queries.ts';
import { address } from '../shared/api/request.ts';
import { DeadlineStateBadge } from '../shared/deadlines/deadline-state.tsx';
import '../shared/deadlines/deadlines.css';
import { deadlineTexts } from '../shared/deadlines/texts.ts';
import { useFormats, useLanguage, useTexts } from '../shared/language/language-provider.tsx';
import { DepartmentChip, useNames, useOrganisation } from '../shared/organisation.tsx';
import { usePageTitle } from '../shared/page-title.ts';
import { useSession } from '../shared/session/session-provider.tsx';
import { Button } from '../shared/ui/button.tsx';
import { MoreButton } from '../shared/ui/more-button.tsx';
import { SelectFilter } from '../shared/ui/select-filter.tsx';
import { EmptyState, ErrorState, Skeleton } from '../shared/ui/states.tsx';
import { Table } from '../shared/ui/table.tsx';
import { deadlinePageTexts } from './texts.ts';

const filterNames = ['state', 'department', 'caseId'] as const;

export function DeadlineListPage() {
  const texts = useTexts(deadlinePageTexts);
  const [filters, change] = useAddressFilters(filterNames);
  const state = deadlineListStates.find((one) => one === filters.state) ?? 'open';
  const path = address('/deadlines', { ...filters, state });
  const list = usePages(path, deadlinePageSchema, { keepPrevious: true });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  usePageTitle(texts.title);
  return (
    <div class="page">
      <h1>{texts.title}</h1>
      <section class="filters" aria-label={texts.filters}>
        <SelectFilter
          label={texts.state}
          value={state}
          options={deadlineListStates.map((one) => [one, texts.listStates[one]])}
          onChange={(value) => change({ state: value })}
        />
        <DepartmentFilter value={filters.department} onChange={(department) => change({ department })} />
        {filters.caseId !== undefined && (
          <Button kind="quiet" onClick={() => change({ caseId: null })}>
            {texts.ofCase}
          </Button>
        )}
      </section>
      {list.isPending && <Skeleton lines={6} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && <EmptyState title={texts.nothing} text={texts.nothingText} />}
      {items.length > 0 && <DeadlineTable items={items} />}
      <MoreButton query={list} />
    </div>
  );
}

interface FilterProps {
  value: string | undefined;
  onChange: (department: string | null) => void;
}

/** Those that one may know of: one's own, or all for the head of the unit. */
function DepartmentFilter({ value, onChange }: FilterProps) {
  const texts = useTexts(deadlinePageTexts);
  const names = useNames();
  const { actor } = useSession();
  const { data } = useOrganisation();
  const all = data?.departments.map(({ key }) => key) ?? [];
  const own = actor.roles.includes('unit-head') ? all : actor.departments;
  if (own.length < 2 && value === undefined) return null;
  const options = own.map((key) => [key, names.department(key)] as const);
  return (
    <SelectFilter label={texts.department} value={value} none={texts.allDepartments} options={options} onChange={onChange} />
  );
}

function DeadlineTable({ items }: { items: readonly Deadline[] }) {
  const texts = useTexts(deadlinePageTexts);
  const words = useTexts(deadlineTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  return (
    <Table
      caption={texts.title}
      rows={items}
      keyOf={({ deadlineId }) => deadlineId}
      columns={[
        { key: 'due', label: texts.due, cell: ({ dueOn }) => <time dateTime={dueOn}>{formats.shortDate(dueOn)}</time> },
        {
          key: 'left',
          label: texts.left,
          cell: ({ endedAt, state, daysLeft }) => (endedAt === null && state !== 'SUSPENDED' ? words.daysLeft(daysLeft) : '–'),
        },
        {
          key: 'deadline',
          label: texts.deadline,
          breaks: true,
          cell: ({ deadlineId, label, legalBasis }) => (
            <>
              <Link href={`/${deadlineId}`}>{label[language]}</Link> <span class="muted deadline-norm">{legalBasis}</span>
            </>
          ),
        },
        {
          key: 'case',
          label: texts.case,
          breaks: true,
          cell: ({ caseId, caseNumber, personName }) => (
            <>
              <Link href={`~/cases/${caseId}`}>{caseNumber}</Link> <span class="muted">{personName}</span>
            </>
          ),
        },
        {
          key: 'departments',
          label: texts.departments,
          cell: ({ departments }) => (
            <span class="deadline-state">
              {departments.map((key) => (
                <DepartmentChip key={key} department={key} />
              ))}
            </span>
          ),
        },
        { key: 'state', label: texts.state, cell: (deadline) => <DeadlineStateBadge deadline={deadline} /> },
      ]}
    />
  );
}
