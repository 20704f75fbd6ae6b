import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { siteListSchema, type SiteAnswer } from '../../../src/contracts/place.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { Button } from '../../shared/ui/button.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { useMayKeep } from '../may-keep.ts';
import { Occupancy } from '../occupancy.tsx';
import { housingTexts } from '../texts.ts';
import { SiteDialog } from './site-dialog.tsx';

export function SitesPage() {
  const texts = useTexts(housingTexts);
  const mayKeep = useMayKeep();
  const { data, error, refetch } = useRead('/sites', siteListSchema);
  const [changing, setChanging] = useState<SiteAnswer | 'new' | null>(null);
  usePageTitle(texts.sitesTitle);
  if (data === undefined) {
    return error === null ? <Skeleton lines={6} /> : <ErrorState error={error} onRetry={() => void refetch()} page />;
  }
  return (
    <div class="page">
      <div class="page__head">
        <h1>{texts.sitesTitle}</h1>
        {mayKeep && (
          <Button kind="primary" onClick={() => setChanging('new')}>
            {texts.newSite}
          </Button>
        )}
      </div>
      {data.items.length === 0 ? (
        <EmptyState title={texts.noSites} text={texts.noPlacesYetText} />
      ) : (
        <Table
          caption={texts.sitesTitle}
          rows={data.items}
          keyOf={({ site }) => site}
          columns={[
            {
              key: 'site',
              label: texts.site,
              cell: ({ site }) => <Link href={`/?site=${encodeURIComponent(site)}`}>{site}</Link>,
            },
            {
              key: 'address',
              label: texts.address,
              wide: true,
              cell: ({ address }) => address ?? <span class="alarm">{texts.noAddress}</span>,
            },
            {
              key: 'rooms',
              label: texts.rooms,
              align: 'end',
              cell: ({ rooms, closedRooms }) => (closedRooms === 0 ? rooms : `${rooms} (+ ${closedRooms} ${texts.closedRooms})`),
            },
            { key: 'free', label: texts.freeBeds, align: 'end', cell: ({ free }) => free },
            {
              key: 'occupancy',
              label: texts.occupancy,
              cell: ({ occupied, capacity }) => <Occupancy occupied={occupied} capacity={capacity} />,
            },
            ...(mayKeep
              ? [
                  {
                    key: 'change',
                    label: <span class="visually-hidden">{texts.changeAddress}</span>,
                    cell: (site: SiteAnswer) => (
                      <Button aria-label={texts.changeAddressOf(site.site)} onClick={() => setChanging(site)}>
                        {texts.changeAddress}
                      </Button>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {changing !== null && <SiteDialog site={changing === 'new' ? null : changing} onClose={() => setChanging(null)} />}
    </div>
  );
}
