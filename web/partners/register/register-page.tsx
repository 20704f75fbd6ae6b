import { Link } from 'wouter-preact';
import { useAddressFilters } from '../../shared/address-filters.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { Badge } from '../../shared/ui/badge.tsx';
import { CsvButton } from '../../shared/ui/csv-button.tsx';
import { SelectFilter } from '../../shared/ui/select-filter.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { TypedFilter } from '../../shared/ui/typed-filter.tsx';
import { useMayKeepPartners } from '../rights.ts';
import { partnersTexts } from '../texts.ts';
import { filterPartners, partnerFilterNames } from './partner-filters.ts';
import { usePartners } from './use-partners.ts';

export function RegisterPage() {
  const texts = useTexts(partnersTexts);
  const words = partnersTexts.de;
  const mayKeep = useMayKeepPartners();
  const { data, error, refetch } = usePartners();
  const [filters, setFilters] = useAddressFilters(partnerFilterNames);
  usePageTitle(texts.register);
  if (data === undefined) {
    return error === null ? <Skeleton lines={10} /> : <ErrorState error={error} onRetry={() => void refetch()} page />;
  }
  const shown = filterPartners(data.items, filters);
  return (
    <div class="page">
      <div class="page__head">
        <h1>{texts.register}</h1>
        {mayKeep && (
          <Link class="button button--primary" href="/register/new">
            {texts.newPartner}
          </Link>
        )}
      </div>
      <div class="filters" role="group" aria-label={texts.filters}>
        <TypedFilter label={texts.search} value={filters.q} onChange={(q) => setFilters({ q }, true)} />
        <SelectFilter
          label={texts.referrals}
          value={filters.referrals}
          none={texts.all}
          options={[['yes', texts.acceptsReferrals]]}
          onChange={(referrals) => setFilters({ referrals })}
        />
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
      </div>
      <div class="page__head">
        <span role="status">{texts.total(shown.length)}</span>
        <CsvButton
          name="partner"
          load={() => Promise.resolve(shown)}
          columns={[
            { label: words.name, value: ({ name }) => name },
            { label: words.kind, value: ({ kind }) => words.kinds[kind] },
            { label: words.channel, value: ({ channel }) => words.channels[channel] },
            { label: words.answerTime, value: ({ answerWithinDays }) => answerWithinDays },
            { label: words.answered, value: ({ answeredAfterDays }) => answeredAfterDays },
            { label: words.person, value: ({ contact }) => contact.person },
            { label: words.phone, value: ({ contact }) => contact.phone },
            { label: words.email, value: ({ contact }) => contact.email },
            { label: words.address, value: ({ contact }) => contact.address },
            { label: words.acceptsReferrals, value: ({ acceptsReferrals }) => acceptsReferrals },
            { label: words.active, value: ({ active }) => active },
          ]}
        />
      </div>
      {shown.length === 0 ? (
        <EmptyState title={texts.none} />
      ) : (
        <Table
          caption={texts.register}
          rows={shown}
          keyOf={({ key }) => key}
          columns={[
            {
              key: 'name',
              label: texts.name,
              wide: true,
              cell: ({ key, name, active }) => (
                <span class="facts">
                  <Link href={`/register/${encodeURIComponent(key)}`}>{name}</Link>
                  {!active && <Badge>{texts.inactive}</Badge>}
                </span>
              ),
            },
            { key: 'channel', label: texts.channel, cell: ({ channel }) => texts.channels[channel] },
            {
              key: 'answer',
              label: texts.answerTime,
              cell: ({ answerWithinDays }) => (answerWithinDays === null ? texts.noAnswer : texts.workingDays(answerWithinDays)),
            },
            {
              key: 'answered',
              label: texts.answered,
              cell: ({ answeredAfterDays }) => (answeredAfterDays === null ? '–' : texts.days(answeredAfterDays)),
            },
            {
              key: 'referrals',
              label: texts.referrals,
              cell: ({ acceptsReferrals }) => (acceptsReferrals ? texts.acceptsReferrals : '–'),
            },
            {
              key: 'contact',
              label: texts.contact,
              cell: ({ contact }) => contact.person ?? contact.phone ?? contact.email ?? '–',
            },
          ]}
        />
      )}
    </div>
  );
}
