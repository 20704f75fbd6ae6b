import { useState } from 'preact/hooks';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { SelectFilter } from '../../shared/ui/select-filter.tsx';
import { TypedFilter } from '../../shared/ui/typed-filter.tsx';
import { ProcessFilter } from '../process-filter.tsx';
import { useProcesses } from '../process-names.ts';
import { operationsTexts } from '../texts.ts';
import { FurtherFilters } from './further-filters.tsx';
import { furtherNames, instanceFilterNames, type InstanceFilters } from './instance-filters.ts';
import { instancesTexts } from './texts.ts';

export type FilterChange = Partial<Record<keyof InstanceFilters, string | null>>;

interface Props {
  filters: InstanceFilters;
  onChange: (change: FilterChange, replace?: boolean) => void;
  /** Process and version can be chosen here. */
  withProcess?: boolean;
  /** Elements to choose from, by id and name. */
  elements?: readonly { elementId: string; name: string }[] | undefined;
}

export function InstanceFilterBar({ filters, onChange, withProcess = false, elements }: Props) {
  const texts = useTexts(instancesTexts);
  const { states } = useTexts(operationsTexts);
  const { data: processes } = useProcesses();
  const process = processes?.items.find(({ processDefinitionId }) => processDefinitionId === filters.processDefinitionId);
  const kept = withProcess ? [] : ['processDefinitionId', 'version'];
  const isFiltered = instanceFilterNames.some((name) => !kept.includes(name) && filters[name] !== undefined);
  const further = furtherNames.filter((name) => filters[name] !== undefined).length;
  const [open, setOpen] = useState(further > 0);
  const reset = (): void =>
    onChange(Object.fromEntries(instanceFilterNames.filter((name) => !kept.includes(name)).map((name) => [name, null])));
  return (
    <div class="instance-filters" role="group" aria-label={texts.filters}>
      <div class="filters">
        <TypedFilter label={texts.search} hint={texts.searchHint} value={filters.q} onChange={(q) => onChange({ q }, true)} />
        {withProcess && (
          <ProcessFilter
            label={texts.process}
            value={filters.processDefinitionId}
            none={texts.allProcesses}
            onChange={(processDefinitionId) => onChange({ processDefinitionId, version: null, elementId: null })}
          />
        )}
        {withProcess && process !== undefined && (process.versions.length > 1 || filters.version !== undefined) && (
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
        {(elements !== undefined || filters.elementId !== undefined) && (
          <SelectFilter
            label={texts.element}
            value={filters.elementId}
            none={texts.anyElement}
            options={(elements ?? []).map(({ elementId, name }) => [elementId, name])}
            onChange={(elementId) => onChange({ elementId })}
          />
        )}
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {texts.furtherFilters(further)}
        </Button>
        {isFiltered && (
          <Button kind="quiet" onClick={reset}>
            {texts.reset}
          </Button>
        )}
      </div>
      {open && <FurtherFilters filters={filters} onChange={onChange} />}
    </div>
  );
}
