/** Who did what, when and why; that nothing of it was changed; and a copy to take along. */
import { auditPageSchema } from '../../../src/contracts/audit.ts';
import { useAddressFilters } from '../../shared/address-filters.ts';
import { collectPages } from '../../shared/api/collect-pages.ts';
import { usePages } from '../../shared/api/queries.ts';
import { address } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { useSession } from '../../shared/session/session-provider.tsx';
import { CsvButton } from '../../shared/ui/csv-button.tsx';
import { MoreButton } from '../../shared/ui/more-button.tsx';
import '../../shared/ui/page.css';
import { EmptyState, ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { auditCsv } from './audit-csv.ts';
import { AuditFilterBar } from './audit-filter-bar.tsx';
import { auditFilterNames, auditQueryOf } from './audit-filters.ts';
import { AuditTable } from './audit-table.tsx';
import './audit.css';
import { auditTexts } from './texts.ts';
import { Verification } from './verification.tsx';

export default function AuditPage() {
  const texts = useTexts(auditTexts);
  const { actor } = useSession();
  const [filters, setFilters] = useAddressFilters(auditFilterNames);
  const asked = auditQueryOf(filters);
  const path = address('/audit', asked);
  const query = usePages(path, auditPageSchema, { keepPrevious: true });
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  usePageTitle(texts.title);
  return (
    <div class="page">
      <div class="page__head">
        <h1>{texts.title}</h1>
        <div class="page__actions">
          <CsvButton name="protokoll" columns={auditCsv} load={(tell) => collectPages(path, auditPageSchema, tell)} />
          <a class="button button--secondary" href={`/api${address('/audit/export', asked)}`} download="lotse-audit.ndjson">
            {texts.export}
          </a>
        </div>
      </div>
      {!actor.roles.includes('dpo') && <p class="muted">{texts.onlyOperators}</p>}
      <Verification />
      <AuditFilterBar filters={filters} onChange={setFilters} />
      {query.data === undefined && !query.isError && <Skeleton lines={10} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data !== undefined && rows.length === 0 && !query.hasNextPage && (
        <EmptyState title={texts.none} text={texts.noneText} />
      )}
      {rows.length > 0 && <AuditTable rows={rows} />}
      <MoreButton query={query} />
    </div>
  );
}
