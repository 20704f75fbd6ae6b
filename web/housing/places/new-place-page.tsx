import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { placeDetailSchema } from '../../../src/contracts/place.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { BackLink } from '../../shared/ui/back-link.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { CommandDialog } from '../../shared/ui/command-dialog.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { housingTexts } from '../texts.ts';
import { PlaceFields, type PlaceDraft } from './place-fields.tsx';

const empty: PlaceDraft = {
  site: '',
  room: '',
  accommodationType: 'GEMEINSCHAFTSUNTERKUNFT',
  capacity: '2',
  barrierFree: false,
  womenOnly: false,
  familySuitable: false,
};

export function NewPlacePage() {
  const texts = useTexts(housingTexts);
  const notices = useNotices();
  const [, navigate] = useLocation();
  const [draft, setDraft] = useState(empty);
  const [asking, setAsking] = useState(false);
  usePageTitle(texts.newPlace);

  async function add(reason: string): Promise<void> {
    const body = { ...draft, site: draft.site.trim(), room: draft.room.trim(), capacity: Number(draft.capacity), reason };
    const { placeId } = await write('/places', placeDetailSchema, { method: 'POST', body });
    notices.done(texts.added);
    await refresh('/places', '/sites');
    navigate(`/places/${encodeURIComponent(placeId)}`);
  }
  return (
    <div class="page">
      <BackLink href="/">{texts.back}</BackLink>
      <h1>{texts.newPlace}</h1>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          setAsking(true);
        }}
      >
        <PlaceFields draft={draft} onChange={setDraft} />
        <div>
          <Button type="submit" kind="primary">
            {texts.add}
          </Button>
        </div>
      </form>
      {asking && (
        <CommandDialog
          title={texts.add}
          what={texts.addWhat}
          confirm={texts.add}
          onConfirm={add}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
