import { timelinePageSchema } from '../../../src/contracts/case.ts';
import { useAddressFilters } from '../../shared/address-filters.ts';
import { usePages } from '../../shared/api/queries.ts';
import { address } from '../../shared/api/request.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { useNames, useOrganisation } from '../../shared/organisation.tsx';
import { MoreButton } from '../../shared/ui/more-button.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { Entry } from './entry.tsx';
import './timeline.css';
import { byDay, kindsOf, timelineGroups, type TimelineGroup } from './timeline-groups.ts';
import { timelineTexts } from './texts.ts';

const pageSize = 40;
const filterNames = ['kind', 'department'] as const;

export function Timeline({ caseId }: { caseId: string }) {
  const texts = useTexts(timelineTexts);
  const formats = useFormats();
  const [{ kind, department }] = useAddressFilters(filterNames);
  const query = { limit: pageSize, kind: kindsOf(kind), department };
  const list = usePages(address(`/cases/${caseId}/timeline`, query), timelinePageSchema, { keepPrevious: true });
  const entries = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section class="timeline" aria-label={texts.title}>
      <div class="timeline__head">
        <h2>{texts.title}</h2>
        <TimelineFilter />
      </div>
      {list.isPending && <Skeleton lines={10} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && entries.length === 0 && <EmptyState title={texts.empty} text={texts.emptyText} />}
      {byDay(entries).map(({ day, entries: ofDay }) => (
        <section key={day} class="timeline__day" aria-label={formats.date(day)}>
          <h3>{formats.date(day)}</h3>
          <ol>
            {ofDay.map((entry) => (
              <Entry key={entry.id} entry={entry} caseId={caseId} />
            ))}
          </ol>
        </section>
      ))}
      <div class="timeline__more">
        <MoreButton query={list} />
      </div>
    </section>
  );
}

function TimelineFilter() {
  const texts = useTexts(timelineTexts);
  const names = useNames();
  const { data: organisation } = useOrganisation();
  const [filters, change] = useAddressFilters(filterNames);
  return (
    <div class="timeline__filter">
      <select
        class="input"
        aria-label={texts.department}
        value={filters.department ?? ''}
        onChange={({ currentTarget }) => change({ department: currentTarget.value }, true)}
      >
        <option value="">{texts.allDepartments}</option>
        {organisation?.departments.map(({ key }) => (
          <option key={key} value={key}>
            {names.department(key)}
          </option>
        ))}
      </select>
      <select
        class="input"
        aria-label={texts.kind}
        value={filters.kind ?? ''}
        onChange={({ currentTarget }) => change({ kind: currentTarget.value }, true)}
      >
        <option value="">{texts.allKinds}</option>
        {(Object.keys(timelineGroups) as TimelineGroup[]).map((group) => (
          <option key={group} value={group}>
            {texts.groups[group]}
          </option>
        ))}
      </select>
    </div>
  );
}
