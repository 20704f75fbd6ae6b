/** Incidents by cause, and one cause or filter in single incidents; the address says which. */
import { useAddressFilters } from '../../shared/address-filters.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { BackLink } from '../../shared/ui/back-link.tsx';
import { CauseHead } from './cause-head.tsx';
import { CauseList } from './cause-list.tsx';
import { incidentFilterNames } from './incident-filters.ts';
import { IncidentFilterBar } from './incident-filter-bar.tsx';
import { IncidentList } from './incident-list.tsx';
import './incidents.css';
import { incidentsTexts } from './texts.ts';

export default function IncidentsPage() {
  const texts = useTexts(incidentsTexts);
  const [filters, setFilters] = useAddressFilters(incidentFilterNames);
  usePageTitle(texts.title);
  const single = filters.view === 'single' || filters.causeKey !== undefined || filters.state === 'RESOLVED';
  return (
    <div class="page">
      {filters.causeKey !== undefined && <BackLink href="/incidents">{texts.backToCauses}</BackLink>}
      <h1>{filters.causeKey === undefined ? texts.title : texts.ofCause}</h1>
      {filters.causeKey !== undefined && <CauseHead causeKey={filters.causeKey} />}
      <IncidentFilterBar filters={filters} single={single} onChange={setFilters} />
      {single ? <IncidentList filters={filters} /> : <CauseList filters={filters} />}
    </div>
  );
}
