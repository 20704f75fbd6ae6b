import { Link } from 'wouter-preact';
import { useAddressFilters } from '../../shared/address-filters.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { useNames, useOrganisation } from '../../shared/organisation.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { Badge } from '../../shared/ui/badge.tsx';
import { CsvButton } from '../../shared/ui/csv-button.tsx';
import { SelectFilter } from '../../shared/ui/select-filter.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { AbsenceWords } from './absence-words.tsx';
import { filterAccounts, type Account } from './account.ts';
import { accountsTexts } from './texts.ts';
import { useAccounts } from './use-accounts.ts';

const filterNames = ['q', 'state', 'group'] as const;

export function AccountsPage() {
  const texts = useTexts(accountsTexts);
  const names = useNames();
  const { data: organisation } = useOrganisation();
  const { accounts, error, refetch } = useAccounts();
  const [filters, setFilters] = useAddressFilters(filterNames);
  usePageTitle(texts.title);
  if (accounts === undefined) {
    return error === null ? <Skeleton lines={12} /> : <ErrorState error={error} onRetry={() => void refetch()} page />;
  }
  const shown = filterAccounts(accounts, filters);
  const nameOf = new Map(accounts.map(({ accountId, displayName }) => [accountId, displayName]));
  const roleKeys = new Set(organisation?.roles.map(({ key }) => key));
  const groupName = (key: string) => (roleKeys.has(key) ? names.role(key) : names.group(key));
  const groupNames = ({ groups }: Account) => groups.map(groupName).join(', ');
  const deputyOf = ({ deputyId }: Account) => (deputyId === null ? null : (nameOf.get(deputyId) ?? null));
  return (
    <div class="page">
      <div class="page__head">
        <h1>{texts.title}</h1>
        <Link class="button button--primary" href="/accounts/new">
          {texts.newAccount}
        </Link>
      </div>
      <div class="filters" role="group" aria-label={texts.filters}>
        <label class="filters__field">
          {texts.search}
          <input
            class="input"
            type="search"
            value={filters.q ?? ''}
            onInput={({ currentTarget }) => setFilters({ q: currentTarget.value }, true)}
          />
        </label>
        <SelectFilter
          label={texts.state}
          value={filters.state ?? 'active'}
          options={[
            ['active', texts.active],
            ['inactive', texts.inactive],
            ['all', texts.all],
          ]}
          onChange={(state) => setFilters({ state: state === 'active' ? null : state })}
        />
        <SelectFilter
          label={texts.group}
          value={filters.group}
          none={texts.allGroups}
          options={[...new Set([...(organisation?.roles ?? []), ...(organisation?.groups ?? [])].map(({ key }) => key))].map(
            (key) => [key, groupName(key)],
          )}
          onChange={(group) => setFilters({ group })}
        />
      </div>
      <div class="page__head">
        <span role="status">{texts.total(shown.length)}</span>
        <CsvButton
          name="konten"
          load={() => Promise.resolve(shown)}
          columns={[
            { label: 'Name', value: ({ displayName }) => displayName },
            { label: 'Kennung', value: ({ login }) => login },
            { label: 'Gruppen und Rollen', value: groupNames },
            { label: 'Aktiv', value: ({ active }) => active },
            { label: 'Abwesend von', value: ({ absentFrom }) => absentFrom },
            { label: 'Abwesend bis', value: ({ absentUntil }) => absentUntil },
            { label: 'Vertretung', value: deputyOf },
          ]}
        />
      </div>
      {shown.length === 0 ? (
        <EmptyState title={texts.none} text={texts.noneText} />
      ) : (
        <Table
          caption={texts.title}
          rows={shown}
          keyOf={({ accountId }) => accountId}
          columns={[
            {
              key: 'name',
              label: texts.name,
              cell: ({ accountId, displayName, active }) => (
                <span class="facts">
                  <Link href={`/accounts/${encodeURIComponent(accountId)}`}>{displayName}</Link>
                  {!active && <Badge>{texts.inactive}</Badge>}
                </span>
              ),
            },
            {
              key: 'login',
              label: texts.login,
              cell: ({ login, demo, signsInElsewhere }) => (
                <>
                  {login} {(demo || signsInElsewhere) && <span class="muted">{demo ? texts.demo : texts.elsewhere}</span>}
                </>
              ),
            },
            { key: 'groups', label: texts.groups, wide: true, cell: groupNames },
            {
              key: 'absence',
              label: texts.absence,
              cell: (account) => (account.absentFrom === null ? '–' : <AbsenceWords account={account} />),
            },
            { key: 'deputy', label: texts.deputy, cell: (account) => deputyOf(account) ?? '–' },
          ]}
        />
      )}
    </div>
  );
}
