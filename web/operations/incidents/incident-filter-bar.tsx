import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { useProcesses } from '../process-names.ts';
import type { IncidentFilters } from './incident-filters.ts';
import { incidentsTexts } from './texts.ts';

interface Props {
  filters: IncidentFilters;
  single: boolean;
  onChange: (change: Partial<Record<keyof IncidentFilters, string | null>>) => void;
}

export function IncidentFilterBar({ filters, single, onChange }: Props) {
  const texts = useTexts(incidentsTexts);
  const { data: processes } = useProcesses();
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
      {single && (
        <label class="filters__field">
          {texts.state}
          <select
            class="input"
            value={filters.state ?? 'OPEN'}
            onChange={({ currentTarget }) =>
              onChange({ view: 'single', state: currentTarget.value === 'RESOLVED' ? 'RESOLVED' : null })
            }
          >
            <option value="OPEN">{texts.open}</option>
            <option value="RESOLVED">{texts.resolved}</option>
          </select>
        </label>
      )}
    </div>
  );
}
