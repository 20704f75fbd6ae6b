/** One process: where its instances are, what holds them up, how long each step takes, and the instances themselves. */
import { useMayOpen } from '../../shared/session/session-provider.tsx';
import { Link } from 'wouter-preact';
import { processDefinitionDetailSchema } from '../../../src/contracts/process-definition.ts';
import { useAddressFilters } from '../../shared/address-filters.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { ErrorState, NotFound, Skeleton } from '../../shared/ui/states.tsx';
import { InstanceFilterBar } from '../instances/instance-filter-bar.tsx';
import { instanceFilterNames } from '../instances/instance-filters.ts';
import { InstanceList } from '../instances/instance-list.tsx';
import { SelectFilter } from '../../shared/ui/select-filter.tsx';
import { useProcesses } from '../process-names.ts';
import { stepsOf } from '../steps-of.ts';
import { ProcessDiagram } from './process-diagram.tsx';
import './process.css';
import { processTexts } from './texts.ts';

/** In the address, in the place of a version. */
const everyVersion = 'all';

export default function ProcessPage({ processDefinitionId }: { processDefinitionId: string }) {
  const texts = useTexts(processTexts);
  const mayOpen = useMayOpen();
  const [filters, setFilters] = useAddressFilters(instanceFilterNames);
  const { data: processes, error, refetch } = useProcesses();
  const process = processes?.items.find((each) => each.processDefinitionId === processDefinitionId);
  const { version: chosen, ...others } = filters;
  const allVersions = chosen === everyVersion;
  const version = process?.versions.find((each) => String(each.version) === chosen) ?? process?.versions[0];
  const { data: definition } = useRead(
    `/process-definitions/${version?.processDefinitionKey ?? ''}`,
    processDefinitionDetailSchema,
    {
      enabled: version !== undefined,
    },
  );
  const name = process?.name ?? processDefinitionId;
  usePageTitle(name);

  if (processes === undefined) {
    return error === null ? <Skeleton lines={14} /> : <ErrorState error={error} onRetry={() => void refetch()} page />;
  }
  if (process === undefined || version === undefined) return <NotFound page />;
  const ofProcess = { ...others, processDefinitionId, ...(!allVersions && { version: String(version.version) }) };
  const running = process.versions.reduce((sum, each) => sum + (each.running ?? 0), 0);
  return (
    <div class="page">
      <div class="page__head">
        <h1>{name}</h1>
        {mayOpen('designer') && <Link href={`~/models/${encodeURIComponent(processDefinitionId)}`}>{texts.model}</Link>}
      </div>
      {definition === undefined ? (
        <Skeleton lines={10} />
      ) : (
        <ProcessDiagram
          definition={definition}
          addedUp={allVersions ? process.versions.length : 1}
          chooser={
            <SelectFilter
              label={texts.version}
              value={allVersions ? everyVersion : String(version.version)}
              options={[
                ...(process.versions.length > 1 || allVersions ? [[everyVersion, texts.allVersions(running)] as const] : []),
                ...process.versions.map(
                  (each) => [String(each.version), texts.versionOption(each.version, each.running ?? 0)] as const,
                ),
              ]}
              onChange={(chosen) => setFilters({ version: chosen, elementId: null })}
            />
          }
          element={filters.elementId}
          onElement={(elementId) => setFilters({ elementId: elementId === filters.elementId ? null : elementId }, true)}
        />
      )}
      <InstanceFilterBar filters={ofProcess} onChange={setFilters} elements={stepsOf(definition)} />
      <InstanceList filters={ofProcess} />
    </div>
  );
}
