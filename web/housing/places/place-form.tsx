import { useEffect, useState } from 'preact/hooks';
import type { z } from 'zod';
import { accommodationTypes, placeDetailSchema } from '../../../src/contracts/place.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { CommandDialog } from '../../shared/ui/command-dialog.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { housingTexts } from '../texts.ts';
import { changedFields } from './changed-fields.ts';
import { PlaceFields, type PlaceDraft } from './place-fields.tsx';

export type PlaceDetail = z.infer<typeof placeDetailSchema>;

function draftOf({ site, room, accommodationType, capacity, barrierFree, womenOnly, familySuitable }: PlaceDetail): PlaceDraft {
  const kind = accommodationTypes.find((known) => known === accommodationType) ?? 'GEMEINSCHAFTSUNTERKUNFT';
  return { site, room, accommodationType: kind, capacity: String(capacity), barrierFree, womenOnly, familySuitable };
}

/** Changes a place; what others change meanwhile is shown before it is overwritten. */
export function PlaceForm({ place }: { place: PlaceDetail }) {
  const texts = useTexts(housingTexts);
  const notices = useNotices();
  const [base, setBase] = useState(place);
  const [draft, setDraft] = useState(() => draftOf(place));
  const [asking, setAsking] = useState(false);
  const changes = changedFields(draftOf(base), draft);
  const isChanged = Object.keys(changes).length > 0;
  const isStale = base.version !== place.version;

  function takeOver(): void {
    setBase(place);
    setDraft(draftOf(place));
  }
  useEffect(() => {
    if (isStale && !isChanged) takeOver();
  }, [isStale, isChanged]);

  async function save(reason: string): Promise<void> {
    const body = { ...changes, reason, expectedVersion: base.version };
    const saved = await write(`/places/${encodeURIComponent(place.placeId)}`, placeDetailSchema, { method: 'PATCH', body });
    setBase(saved);
    setDraft(draftOf(saved));
    notices.done(texts.saved);
    await refresh('/places', '/sites');
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        setAsking(true);
      }}
    >
      {isStale && isChanged && (
        <div class="stale" role="alert">
          <p>{texts.stale}</p>
          <p>{describe(changedFields(draftOf(base), draftOf(place)), texts)}</p>
          <Button onClick={takeOver}>{texts.takeTheirs}</Button>
        </div>
      )}
      <PlaceFields draft={draft} onChange={setDraft} least={place.occupied} />
      <div class="page__actions">
        <Button type="submit" kind="primary" disabled={!isChanged || isStale}>
          {texts.save}
        </Button>
        {isChanged && <Button onClick={() => setDraft(draftOf(base))}>{texts.discard}</Button>}
        <span class="muted" role="status">
          {isChanged ? texts.unsaved : ''}
        </span>
      </div>
      {asking && (
        <CommandDialog
          title={texts.save}
          what={place.occupied > 0 ? texts.saveOccupied(place.occupied) : texts.saveWhat}
          confirm={texts.save}
          onConfirm={save}
          onClose={() => setAsking(false)}
        />
      )}
    </form>
  );
}

function describe(changes: Record<string, unknown>, texts: (typeof housingTexts)['de']): string {
  const value = (raw: unknown) => (typeof raw === 'boolean' ? (raw ? texts.yes : texts.no) : String(raw));
  return Object.entries(changes)
    .map(([field, raw]) => `${texts.fields[field] ?? field}: ${value(raw)}`)
    .join(', ');
}
