/** Job types with their workers, and single jobs by filter; the address says which. */
import { useAddressFilters } from '../../shared/address-filters.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { JobFilterBar, jobFilterNames } from './job-filter-bar.tsx';
import { JobList } from './job-list.tsx';
import { JobTypes } from './job-types.tsx';
import { jobsTexts } from './texts.ts';

export default function JobsPage() {
  const texts = useTexts(jobsTexts);
  const [filters, setFilters] = useAddressFilters(jobFilterNames);
  const single = Object.keys(filters).length > 0;
  usePageTitle(texts.title);
  return (
    <div class="page">
      <h1>{texts.title}</h1>
      <JobFilterBar filters={filters} single={single} onChange={setFilters} />
      {single ? <JobList filters={filters} /> : <JobTypes />}
    </div>
  );
}
