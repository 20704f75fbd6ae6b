import { purposeLabels } from '../../../src/contracts/purpose.ts';
import { useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { FilterBar } from '../../shared/ui/filter-bar.tsx';
import { SelectFilter } from '../../shared/ui/select-filter.tsx';
import { TypedFilter } from '../../shared/ui/typed-filter.tsx';
import { useRead } from '../../shared/api/queries.ts';
import { accountListSchema } from '../../../src/contracts/account.ts';
import { auditFilterNames, type AuditFilters } from './audit-filters.ts';
import { auditTexts, outcomes } from './texts.ts';

interface Props {
  filters: AuditFilters;
  onChange: (change: Partial<Record<keyof AuditFilters, string | null>>, replace?: boolean) => void;
}

export function AuditFilterBar({ filters, onChange }: Props) {
  const texts = useTexts(auditTexts);
  const { language } = useLanguage();
  const { data: accounts } = useRead('/accounts', accountListSchema);
  const set = auditFilterNames.filter((name) => filters[name] !== undefined).length;
  const byLabel = ([, a]: readonly [string, string], [, b]: readonly [string, string]) => a.localeCompare(b, language);
  return (
    <FilterBar label={texts.filters} set={set}>
      <label class="filters__field">
        {texts.from}
        <input
          class="input"
          type="date"
          value={filters.from ?? ''}
          onChange={({ currentTarget }) => onChange({ from: currentTarget.value })}
        />
      </label>
      <label class="filters__field">
        {texts.until}
        <input
          class="input"
          type="date"
          value={filters.until ?? ''}
          onChange={({ currentTarget }) => onChange({ until: currentTarget.value })}
        />
      </label>
      <SelectFilter
        label={texts.person}
        value={filters.accountId}
        none={texts.everybody}
        options={(accounts?.items ?? []).map(({ accountId, displayName }) => [accountId, displayName] as const).sort(byLabel)}
        onChange={(accountId) => onChange({ accountId })}
      />
      <SelectFilter
        label={texts.action}
        value={filters.action}
        none={texts.allActions}
        options={Object.entries(texts.actions).sort(byLabel)}
        onChange={(action) => onChange({ action })}
      />
      <SelectFilter
        label={texts.outcome}
        value={filters.outcome}
        none={texts.allOutcomes}
        options={outcomes.map((outcome) => [outcome, texts.outcomes[outcome]])}
        onChange={(outcome) => onChange({ outcome })}
      />
      <SelectFilter
        label={texts.purpose}
        value={filters.purpose}
        none={texts.allPurposes}
        options={Object.entries(purposeLabels).map(([purpose, label]) => [purpose, label[language]])}
        onChange={(purpose) => onChange({ purpose })}
      />
      <SelectFilter
        label={texts.kind}
        value={filters.resourceKind}
        none={texts.allKinds}
        options={Object.entries(texts.kinds).sort(byLabel)}
        onChange={(resourceKind) => onChange({ resourceKind })}
      />
      <TypedFilter
        label={texts.resource}
        hint={texts.resourceHint}
        value={filters.resourceId}
        onChange={(resourceId) => onChange({ resourceId }, true)}
      />
      {filters.caseId !== undefined && (
        <TypedFilter label={texts.caseId} value={filters.caseId} onChange={(caseId) => onChange({ caseId }, true)} />
      )}
      {set > 0 && (
        <Button kind="quiet" onClick={() => onChange(Object.fromEntries(auditFilterNames.map((name) => [name, null])))}>
          {texts.reset}
        </Button>
      )}
    </FilterBar>
  );
}
