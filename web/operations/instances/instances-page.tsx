/** All instances, by any combination of filters. */
import { useAddressFilters } from '../../shared/address-filters.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { InstanceFilterBar } from './instance-filter-bar.tsx';
import { instanceFilterNames } from './instance-filters.ts';
import { InstanceList } from './instance-list.tsx';
import { instancesTexts } from './texts.ts';

export default function InstancesPage() {
  const texts = useTexts(instancesTexts);
  const [filters, setFilters] = useAddressFilters(instanceFilterNames);
  usePageTitle(texts.title);
  return (
    <div class="page">
      <h1>{texts.title}</h1>
      <InstanceFilterBar filters={filters} onChange={setFilters} withProcess />
      <InstanceList filters={filters} />
    </div>
  );
}
