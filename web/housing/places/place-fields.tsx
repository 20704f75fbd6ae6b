import { accommodationTypes, mostBedsOfRoom, siteListSchema, type AccommodationType } from '../../../src/contracts/place.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { housingTexts } from '../texts.ts';
import { features, type Feature } from './place-features.ts';

export interface PlaceDraft extends Record<Feature, boolean> {
  site: string;
  room: string;
  accommodationType: AccommodationType;
  capacity: string;
}

interface Props {
  draft: PlaceDraft;
  onChange: (draft: PlaceDraft) => void;
  /** Beds that are taken: there can't be fewer. */
  least?: number;
}

/** What somebody enters about a place. */
export function PlaceFields({ draft, onChange, least = 1 }: Props) {
  const texts = useTexts(housingTexts);
  const { data: sites } = useRead('/sites', siteListSchema);
  const set = (change: Partial<PlaceDraft>) => onChange({ ...draft, ...change });
  return (
    <>
      <div class="form__row">
        <Field label={texts.site} hint={texts.siteHint}>
          {(control) => (
            <>
              <input
                {...control}
                required
                maxLength={80}
                list="housing-sites"
                value={draft.site}
                onInput={({ currentTarget }) => set({ site: currentTarget.value })}
              />
              <datalist id="housing-sites">
                {sites?.items.map(({ site }) => (
                  <option key={site} value={site} />
                ))}
              </datalist>
            </>
          )}
        </Field>
        <Field label={texts.room}>
          {(control) => (
            <input
              {...control}
              required
              maxLength={40}
              value={draft.room}
              onInput={({ currentTarget }) => set({ room: currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <div class="form__row">
        <Field label={texts.kind}>
          {(control) => (
            <select
              {...control}
              value={draft.accommodationType}
              onChange={({ currentTarget }) => set({ accommodationType: currentTarget.value as AccommodationType })}
            >
              {accommodationTypes.map((kind) => (
                <option key={kind} value={kind}>
                  {texts.kinds[kind]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={texts.capacity} hint={texts.capacityHint}>
          {(control) => (
            <input
              {...control}
              type="number"
              required
              min={Math.max(1, least)}
              max={mostBedsOfRoom}
              value={draft.capacity}
              onInput={({ currentTarget }) => set({ capacity: currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <fieldset class="suits">
        <legend>{texts.suits}</legend>
        {features.map((feature) => (
          <label key={feature}>
            <input
              type="checkbox"
              class="check"
              checked={draft[feature]}
              onChange={({ currentTarget }) => set({ [feature]: currentTarget.checked })}
            />
            {texts[feature]}
          </label>
        ))}
      </fieldset>
    </>
  );
}
