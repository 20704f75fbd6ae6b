import { Link } from 'wouter-preact';
import { casePageSchema, type CaseSummary } from '../../../src/contracts/case.ts';
import { useAddressFilters } from '../../shared/address-filters.ts';
import { usePages } from '../../shared/api/queries.ts';
import { address } from '../../shared/api/request.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { Badge } from '../../shared/ui/badge.tsx';
import { MoreButton } from '../../shared/ui/more-button.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { caseFilterNames, readFilter, toQuery } from './case-filter.ts';
import { CaseFilters } from './case-filters.tsx';
import { caseListTexts } from './texts.ts';

export function CaseListPage() {
  const texts = useTexts(caseListTexts);
  const [given] = useAddressFilters(caseFilterNames);
  const filter = readFilter(given);
  const list = usePages(address('/cases', toQuery(filter)), casePageSchema, { keepPrevious: true });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  usePageTitle(texts.title);

  return (
    <div class="case-file">
      <h1>{texts.title}</h1>
      <CaseFilters filter={filter} personName={filter.personId === null ? null : (items[0]?.personName ?? null)} />
      {list.isPending && <Skeleton lines={8} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && <EmptyState title={texts.nothing} text={texts.nothingText} />}
      {items.length > 0 && <CaseTable items={items} />}
      <MoreButton query={list} />
    </div>
  );
}

function CaseTable({ items }: { items: readonly CaseSummary[] }) {
  const texts = useTexts(caseListTexts);
  const formats = useFormats();
  return (
    <table class="case-file__table case-list">
      <thead>
        <tr>
          <th scope="col">{texts.number}</th>
          <th scope="col">{texts.person}</th>
          <th scope="col">{texts.opened}</th>
          <th scope="col">{texts.condition}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.caseId}>
            <td>
              <Link href={`/${item.caseId}`}>{item.caseNumber}</Link>
            </td>
            <td>{item.personName ?? <span class="muted">{texts.hidden}</span>}</td>
            <td>{formats.shortDate(item.openedAt)}</td>
            <td>
              <CaseCondition item={item} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function CaseCondition({ item }: { item: Pick<CaseSummary, 'frozenBy' | 'closedAt'> }) {
  const texts = useTexts(caseListTexts);
  if (item.frozenBy.length > 0) return <Badge kind="warning">{texts.isFrozen}</Badge>;
  return item.closedAt === null ? <span>{texts.isOpen}</span> : <Badge>{texts.isClosed}</Badge>;
}
