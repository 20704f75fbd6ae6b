import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { SelectFilter } from '../../shared/ui/select-filter.tsx';
import { ProcessFilter } from '../process-filter.tsx';
import type { IncidentFilters } from './incident-filters.ts';
import { incidentsTexts } from './texts.ts';

interface Props {
  filters: IncidentFilters;
  single: boolean;
  onChange: (change: Partial<Record<keyof IncidentFilters, string | null>>) => void;
}

export function IncidentFilterBar({ filters, single, onChange }: Props) {
  const texts = useTexts(incidentsTexts);
  return (
    <div class="filters" role="group" aria-label={texts.filters}>
      <div class="segments" role="group">
        <Button aria-pressed={!single} onClick={() => onChange({ view: null, causeKey: null, state: null })}>
          {texts.byCause}
        </Button>
        <Button aria-pressed={single} onClick={() => onChange({ view: 'single' })}>
          {texts.single}
        </Button>
      </div>
      <ProcessFilter
        label={texts.process}
        value={filters.processDefinitionId}
        none={texts.allProcesses}
        onChange={(processDefinitionId) => onChange({ processDefinitionId })}
      />
      {single && (
        <SelectFilter
          label={texts.state}
          value={filters.state ?? 'OPEN'}
          options={[
            ['OPEN', texts.open],
            ['RESOLVED', texts.resolved],
          ]}
          onChange={(state) => onChange({ view: 'single', state: state === 'RESOLVED' ? state : null })}
        />
      )}
    </div>
  );
}
