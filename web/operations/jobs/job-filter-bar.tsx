import { operationsOverviewSchema } from '../../../src/contracts/operations.ts';
import type { Filters } from '../../shared/address-filters.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { useProcesses } from '../process-names.ts';
import { jobsTexts } from './texts.ts';

/** `view=single` lists jobs one by one instead of by type. */
export const jobFilterNames = ['view', 'type', 'state', 'processDefinitionId', 'elementId', 'processInstanceKey'] as const;
export type JobFilters = Filters<(typeof jobFilterNames)[number]>;

interface Props {
  filters: JobFilters;
  single: boolean;
  onChange: (change: Partial<Record<keyof JobFilters, string | null>>) => void;
}

export function JobFilterBar({ filters, single, onChange }: Props) {
  const texts = useTexts(jobsTexts);
  const { data: processes } = useProcesses();
  const { data: overview } = useRead('/operations/overview', operationsOverviewSchema);
  const types = [
    ...new Set([...(overview?.jobTypes ?? []).map(({ type }) => type), ...(filters.type ? [filters.type] : [])]),
  ].sort();
  return (
    <div class="filters" role="group" aria-label={texts.filters}>
      <div class="segments" role="group">
        <Button aria-pressed={!single} onClick={() => onChange(Object.fromEntries(jobFilterNames.map((name) => [name, null])))}>
          {texts.byType}
        </Button>
        <Button aria-pressed={single} onClick={() => onChange({ view: 'single' })}>
          {texts.single}
        </Button>
      </div>
      {single && (
        <>
          <label class="filters__field">
            {texts.type}
            <select
              class="input"
              value={filters.type ?? ''}
              onChange={({ currentTarget }) => onChange({ type: currentTarget.value })}
            >
              <option value="">{texts.allTypes}</option>
              {types.map((type) => (
                <option key={type} value={type}>
                  {type}
                </option>
              ))}
            </select>
          </label>
          <label class="filters__field">
            {texts.state}
            <select
              class="input"
              value={filters.state ?? ''}
              onChange={({ currentTarget }) => onChange({ state: currentTarget.value })}
            >
              <option value="">{texts.allStates}</option>
              {Object.entries(texts.states).map(([state, label]) => (
                <option key={state} value={state}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label class="filters__field">
            {texts.process}
            <select
              class="input"
              value={filters.processDefinitionId ?? ''}
              onChange={({ currentTarget }) => onChange({ processDefinitionId: currentTarget.value })}
            >
              <option value="">{texts.allProcesses}</option>
              {processes?.items.map(({ processDefinitionId, name }) => (
                <option key={processDefinitionId} value={processDefinitionId}>
                  {name ?? processDefinitionId}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
    </div>
  );
}
