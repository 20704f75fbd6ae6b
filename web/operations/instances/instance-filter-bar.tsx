import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { TypedFilter } from '../../shared/ui/typed-filter.tsx';
import { useProcesses } from '../process-names.ts';
import { operationsTexts } from '../texts.ts';
import { instanceFilterNames, type InstanceFilters } from './instance-filters.ts';
import { SelectFilter } from '../../shared/ui/select-filter.tsx';
import { instancesTexts } from './texts.ts';

type Change = Partial<Record<keyof InstanceFilters, string | null>>;

interface Props {
  filters: InstanceFilters;
  onChange: (change: Change, replace?: boolean) => void;
  /** Process and version can be chosen here. */
  withProcess?: boolean;
  /** Elements to choose from, by id and name. */
  elements?: readonly { elementId: string; name: string }[];
}

export function InstanceFilterBar({ filters, onChange, withProcess = false, elements }: Props) {
  const texts = useTexts(instancesTexts);
  const { states, urgencies } = useTexts(operationsTexts);
  const { data: processes } = useProcesses();
  const process = processes?.items.find(({ processDefinitionId }) => processDefinitionId === filters.processDefinitionId);
  const kept = withProcess ? [] : ['processDefinitionId', 'version'];
  const isFiltered = instanceFilterNames.some((name) => !kept.includes(name) && filters[name] !== undefined);
  const reset = (): void =>
    onChange(Object.fromEntries(instanceFilterNames.filter((name) => !kept.includes(name)).map((name) => [name, null])));
  return (
    <div class="filters" role="group" aria-label={texts.filters}>
      <TypedFilter label={texts.search} hint={texts.searchHint} value={filters.q} onChange={(q) => onChange({ q }, true)} />
      {withProcess && (
        <SelectFilter
          label={texts.process}
          value={filters.processDefinitionId}
          none={texts.allProcesses}
          options={(processes?.items ?? []).map(({ processDefinitionId, name }) => [
            processDefinitionId,
            name ?? processDefinitionId,
          ])}
          onChange={(processDefinitionId) => onChange({ processDefinitionId, version: null, elementId: null })}
        />
      )}
      {withProcess && process !== undefined && process.versions.length > 1 && (
        <SelectFilter
          label={texts.version}
          value={filters.version}
          none={texts.all}
          options={process.versions.map(({ version }) => [String(version), String(version)])}
          onChange={(version) => onChange({ version })}
        />
      )}
      <SelectFilter
        label={texts.state}
        value={filters.state ?? 'ACTIVE'}
        options={[...Object.entries(states), ['ALL', texts.all]]}
        onChange={(state) => onChange({ state: state === 'ACTIVE' ? null : state })}
      />
      <SelectFilter
        label={texts.incident}
        value={filters.hasIncident}
        none={texts.any}
        options={[
          ['true', texts.withIncident],
          ['false', texts.withoutIncident],
        ]}
        onChange={(hasIncident) => onChange({ hasIncident })}
      />
      {elements !== undefined && (
        <SelectFilter
          label={texts.element}
          value={filters.elementId}
          none={texts.anyElement}
          options={elements.map(({ elementId, name }) => [elementId, name])}
          onChange={(elementId) => onChange({ elementId })}
        />
      )}
      <Day label={texts.from} value={filters.from} onChange={(from) => onChange({ from })} />
      <Day label={texts.to} value={filters.to} onChange={(to) => onChange({ to })} />
      <SelectFilter
        label={texts.urgency}
        value={filters.urgency}
        none={texts.anyUrgency}
        options={Object.entries(urgencies)}
        onChange={(urgency) => onChange({ urgency })}
      />
      <TypedFilter label={texts.team} value={filters.team} onChange={(team) => onChange({ team }, true)} />
      {isFiltered && (
        <Button kind="quiet" onClick={reset}>
          {texts.reset}
        </Button>
      )}
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
