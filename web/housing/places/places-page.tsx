import { Link } from 'wouter-preact';
import { accommodationTypes, placePageSchema, siteListSchema, type PlaceAnswer } from '../../../src/contracts/place.ts';
import { useAddressFilters } from '../../shared/address-filters.ts';
import { collectPages } from '../../shared/api/collect-pages.ts';
import { usePages, useRead } from '../../shared/api/queries.ts';
import { address } from '../../shared/api/request.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { Badge } from '../../shared/ui/badge.tsx';
import { CsvButton } from '../../shared/ui/csv-button.tsx';
import { FilterBar } from '../../shared/ui/filter-bar.tsx';
import { MoreButton } from '../../shared/ui/more-button.tsx';
import { SelectFilter } from '../../shared/ui/select-filter.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { TypedFilter } from '../../shared/ui/typed-filter.tsx';
import { useMayKeep } from '../may-keep.ts';
import { Occupancy } from '../occupancy.tsx';
import { housingTexts } from '../texts.ts';
import { features, featureWords } from './place-features.ts';
import { placeFilterNames, placeQuery } from './place-filters.ts';

const words = housingTexts.de;
const kindName = (kinds: Record<string, string>, kind: string): string => kinds[kind] ?? kind;

export function PlacesPage() {
  const texts = useTexts(housingTexts);
  const { shortDate } = useFormats();
  const mayKeep = useMayKeep();
  const [filters, setFilters] = useAddressFilters(placeFilterNames);
  const path = address('/places', placeQuery(filters));
  const pages = usePages(path, placePageSchema, { keepPrevious: true });
  const { data: sites } = useRead('/sites', siteListSchema);
  usePageTitle(texts.placesTitle);

  const shown = pages.data?.pages.flatMap(({ items }) => items);
  const sum = (of: 'rooms' | 'capacity' | 'occupied' | 'free') => (sites?.items ?? []).reduce((all, site) => all + site[of], 0);
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <div class="page">
      <div class="page__head">
        <h1>{texts.placesTitle}</h1>
        {mayKeep && (
          <Link class="button button--primary" href="/places/new">
            {texts.newPlace}
          </Link>
        )}
      </div>
      {sites !== undefined && <p>{texts.total(sum('rooms'), sum('capacity'), sum('occupied'), sum('free'))}</p>}
      {!mayKeep && <p class="muted">{texts.readOnly}</p>}
      <FilterBar label={texts.filters} set={Object.keys(filters).length}>
        <SelectFilter
          label={texts.site}
          value={filters.site}
          none={texts.allSites}
          options={(sites?.items ?? []).map(({ site }) => [site, site])}
          onChange={(site) => setFilters({ site })}
        />
        <SelectFilter
          label={texts.kind}
          value={filters.kind}
          none={texts.all}
          options={accommodationTypes.map((kind) => [kind, texts.kinds[kind]])}
          onChange={(kind) => setFilters({ kind })}
        />
        <SelectFilter
          label={texts.needs}
          value={filters.needs}
          none={texts.all}
          options={features.map((feature) => [feature, texts[feature]])}
          onChange={(needs) => setFilters({ needs })}
        />
        <TypedFilter label={texts.freeAtLeast} value={filters.free} onChange={(free) => setFilters({ free })} />
        <SelectFilter
          label={texts.state}
          value={filters.state ?? 'open'}
          options={(['open', 'closed', 'all'] as const).map((state) => [state, texts.states[state]])}
          onChange={(state) => setFilters({ state: state === 'open' ? null : state })}
        />
      </FilterBar>
      {pages.error !== null && shown === undefined && <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.error === null && shown === undefined && <Skeleton lines={10} />}
      {shown !== undefined && (
        <div class="page__head">
          <span role="status">{texts.found(shown.length, pages.hasNextPage)}</span>
          <CsvButton
            name="plaetze"
            load={(onProgress) => collectPages(path, placePageSchema, onProgress)}
            columns={[
              { label: words.site, value: ({ site }: PlaceAnswer) => site },
              { label: words.room, value: ({ room }) => room },
              { label: words.kind, value: ({ accommodationType }) => kindName(words.kinds, accommodationType) },
              { label: words.capacity, value: ({ capacity }) => capacity },
              { label: words.occupied, value: ({ occupied }) => occupied },
              { label: words.freeBeds, value: ({ free }) => free },
              ...features.map((feature) => ({ label: words[feature], value: (place: PlaceAnswer) => place[feature] })),
              { label: words.states.closed, value: ({ closedAt }) => closedAt !== null },
            ]}
          />
        </div>
      )}
      {shown?.length === 0 && (
        <EmptyState
          title={isFiltered ? texts.none : texts.noPlacesYet}
          text={isFiltered ? texts.noneText : texts.noPlacesYetText}
        />
      )}
      {shown !== undefined && shown.length > 0 && (
        <Table
          caption={texts.placesTitle}
          rows={shown}
          keyOf={({ placeId }) => placeId}
          columns={[
            {
              key: 'room',
              label: texts.room,
              cell: ({ placeId, site, room }) => (
                <Link href={`/places/${encodeURIComponent(placeId)}`}>{texts.roomOf(site, room)}</Link>
              ),
            },
            { key: 'kind', label: texts.kind, cell: ({ accommodationType }) => kindName(texts.kinds, accommodationType) },
            { key: 'free', label: texts.free, align: 'end', cell: ({ free, closedAt }) => (closedAt === null ? free : '–') },
            {
              key: 'occupancy',
              label: texts.occupancy,
              cell: ({ occupied, capacity }) => <Occupancy occupied={occupied} capacity={capacity} />,
            },
            { key: 'features', label: texts.features, wide: true, cell: (place) => featureWords(place, texts) || '–' },
            {
              key: 'state',
              label: texts.state,
              cell: ({ closedAt }) =>
                closedAt === null ? (
                  <Badge kind="success">{texts.states.open}</Badge>
                ) : (
                  <Badge>{texts.closedSince(shortDate(closedAt))}</Badge>
                ),
            },
          ]}
        />
      )}
      <MoreButton query={pages} />
    </div>
  );
}
