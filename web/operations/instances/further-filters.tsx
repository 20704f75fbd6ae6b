import { useTexts } from '../../shared/language/language-provider.tsx';
import { SelectFilter } from '../../shared/ui/select-filter.tsx';
import { TypedFilter } from '../../shared/ui/typed-filter.tsx';
import { operationsTexts } from '../texts.ts';
import { DurationFilter } from './duration-filter.tsx';
import type { FilterChange } from './instance-filter-bar.tsx';
import type { InstanceFilters } from './instance-filters.ts';
import { instancesTexts } from './texts.ts';
import { VariableFilter } from './variable-filter.tsx';

interface Props {
  filters: InstanceFilters;
  onChange: (change: FilterChange, replace?: boolean) => void;
}

/** Periods, durations, messages and variables. */
export function FurtherFilters({ filters, onChange }: Props) {
  const texts = useTexts(instancesTexts);
  const { urgencies } = useTexts(operationsTexts);
  return (
    <div class="instance-filters__further">
      <div class="filters">
        <Day label={texts.from} value={filters.from} onChange={(from) => onChange({ from })} />
        <Day label={texts.to} value={filters.to} onChange={(to) => onChange({ to })} />
        <Day label={texts.endedFrom} value={filters.endedFrom} onChange={(endedFrom) => onChange({ endedFrom })} />
        <Day label={texts.endedTo} value={filters.endedTo} onChange={(endedTo) => onChange({ endedTo })} />
        <DurationFilter label={texts.longer} value={filters.longer} onChange={(longer) => onChange({ longer })} />
        <DurationFilter label={texts.shorter} value={filters.shorter} onChange={(shorter) => onChange({ shorter })} />
      </div>
      <div class="filters">
        <TypedFilter label={texts.error} value={filters.error} onChange={(error) => onChange({ error }, true)} />
        <SelectFilter
          label={texts.urgency}
          value={filters.urgency}
          none={texts.anyUrgency}
          options={Object.entries(urgencies)}
          onChange={(urgency) => onChange({ urgency })}
        />
        <TypedFilter label={texts.team} value={filters.team} onChange={(team) => onChange({ team }, true)} />
        <VariableFilter where={filters.where} onChange={(where) => onChange({ where })} />
      </div>
    </div>
  );
}

interface DayProps {
  label: string;
  value: string | undefined;
  onChange: (value: string | null) => void;
}

function Day({ label, value, onChange }: DayProps) {
  return (
    <label class="filters__field">
      {label}
      <input
        class="input"
        type="date"
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
      />
    </label>
  );
}
