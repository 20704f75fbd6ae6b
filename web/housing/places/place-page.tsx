import { useState } from 'preact/hooks';
import { placeDetailSchema } from '../../../src/contracts/place.ts';
import { refresh, useRead } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { BackLink } from '../../shared/ui/back-link.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { CommandDialog } from '../../shared/ui/command-dialog.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { useMayKeep } from '../may-keep.ts';
import { Occupancy } from '../occupancy.tsx';
import { housingTexts } from '../texts.ts';
import { featureWords } from './place-features.ts';
import { PlaceForm, type PlaceDetail } from './place-form.tsx';
import { PlaceHistory } from './place-history.tsx';
import { Reservations } from './reservations.tsx';

export function PlacePage({ placeId }: { placeId: string }) {
  const texts = useTexts(housingTexts);
  const { shortDate } = useFormats();
  const mayKeep = useMayKeep();
  const { data: place, error, refetch } = useRead(`/places/${encodeURIComponent(placeId)}`, placeDetailSchema);
  usePageTitle(place === undefined ? texts.placesTitle : texts.roomOf(place.site, place.room));
  if (place === undefined) {
    return error === null ? <Skeleton lines={12} /> : <ErrorState error={error} onRetry={() => void refetch()} page />;
  }
  return (
    <div class="page">
      <BackLink href="/">{texts.back}</BackLink>
      <div class="page__head">
        <div class="facts">
          <h1>{texts.roomOf(place.site, place.room)}</h1>
          {place.closedAt === null ? (
            <Badge kind="success">{texts.states.open}</Badge>
          ) : (
            <Badge>{texts.closedSince(shortDate(place.closedAt))}</Badge>
          )}
          <Occupancy occupied={place.occupied} capacity={place.capacity} />
        </div>
        {mayKeep && <OpenOrClose place={place} />}
      </div>
      <p class={place.siteAddress === null ? 'alarm' : 'muted'}>{place.siteAddress ?? texts.noAddress}</p>
      <div class="place__columns">
        <section class="section" aria-labelledby="place-what">
          <div class="section__head">
            <h2 id="place-what">{texts.what}</h2>
          </div>
          {mayKeep ? <PlaceForm place={place} /> : <Facts place={place} />}
        </section>
        <div class="place__column">
          <Reservations place={place} />
          <PlaceHistory history={place.history} />
        </div>
      </div>
    </div>
  );
}

function Facts({ place }: { place: PlaceDetail }) {
  const texts = useTexts(housingTexts);
  const kinds: Record<string, string> = texts.kinds;
  return (
    <>
      <p>{kinds[place.accommodationType] ?? place.accommodationType}</p>
      <p>{featureWords(place, texts) || texts.noFeature}</p>
      <p class="muted">{texts.readOnly}</p>
    </>
  );
}

function OpenOrClose({ place: { placeId, closedAt, occupied, version } }: { place: PlaceDetail }) {
  const texts = useTexts(housingTexts);
  const notices = useNotices();
  const [asking, setAsking] = useState(false);
  const isOpen = closedAt === null;
  const label = isOpen ? texts.close : texts.reopen;

  async function send(reason: string): Promise<void> {
    const path = `/places/${encodeURIComponent(placeId)}/${isOpen ? 'close' : 'reopen'}`;
    await write(path, placeDetailSchema, { method: 'POST', body: { reason, expectedVersion: version } });
    notices.done(isOpen ? texts.closed : texts.reopened);
    await refresh('/places', '/sites');
  }
  return (
    <div class="facts">
      {isOpen && occupied > 0 && <span class="muted">{texts.closeOccupied(occupied)}</span>}
      <Button disabled={isOpen && occupied > 0} onClick={() => setAsking(true)}>
        {label}
      </Button>
      {asking && (
        <CommandDialog
          title={label}
          what={isOpen ? texts.closeWhat : texts.reopenWhat}
          confirm={label}
          danger={isOpen}
          onConfirm={send}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
