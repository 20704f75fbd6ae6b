/** All instances, by any combination of filters. */
import { processDefinitionDetailSchema } from '../../../src/contracts/process-definition.ts';
import { useAddressFilters } from '../../shared/address-filters.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { useProcesses } from '../process-names.ts';
import { stepsOf } from '../steps-of.ts';
import { InstanceFilterBar } from './instance-filter-bar.tsx';
import { instanceFilterNames, type InstanceFilters } from './instance-filters.ts';
import { InstanceList } from './instance-list.tsx';
import { instancesTexts } from './texts.ts';

export default function InstancesPage() {
  const texts = useTexts(instancesTexts);
  const [filters, setFilters] = useAddressFilters(instanceFilterNames);
  usePageTitle(texts.title);
  return (
    <div class="page">
      <h1>{texts.title}</h1>
      <InstanceFilterBar filters={filters} onChange={setFilters} withProcess elements={useSteps(filters)} />
      <InstanceList filters={filters} />
    </div>
  );
}

/** Of the version that is filtered by, else of the newest; none while no process is chosen. */
function useSteps({ processDefinitionId, version }: InstanceFilters) {
  const { data } = useProcesses();
  const versions = data?.items.find((each) => each.processDefinitionId === processDefinitionId)?.versions;
  const meant = versions?.find((each) => String(each.version) === version) ?? versions?.[0];
  const { data: definition } = useRead(
    `/process-definitions/${meant?.processDefinitionKey ?? ''}`,
    processDefinitionDetailSchema,
    {
      enabled: meant !== undefined,
    },
  );
  return meant === undefined ? undefined : stepsOf(definition);
}
