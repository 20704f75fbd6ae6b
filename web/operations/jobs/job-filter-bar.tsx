import { operationsOverviewSchema } from '../../../src/contracts/operations.ts';
import type { Filters } from '../../shared/address-filters.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { SelectFilter } from '../../shared/ui/select-filter.tsx';
import { ProcessFilter } from '../process-filter.tsx';
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
          <SelectFilter
            label={texts.type}
            value={filters.type}
            none={texts.allTypes}
            options={types.map((type) => [type, type])}
            onChange={(type) => onChange({ type })}
          />
          <SelectFilter
            label={texts.state}
            value={filters.state}
            none={texts.allStates}
            options={Object.entries(texts.states)}
            onChange={(state) => onChange({ state })}
          />
          <ProcessFilter
            label={texts.process}
            value={filters.processDefinitionId}
            none={texts.allProcesses}
            onChange={(processDefinitionId) => onChange({ processDefinitionId })}
          />
        </>
      )}
    </div>
  );
}
