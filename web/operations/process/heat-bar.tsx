import type { ComponentChildren } from 'preact';
import { useAddressFilters } from '../../shared/address-filters.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import type { heatOf } from './heat.ts';
import { heatKinds, processTexts, type HeatKind } from './texts.ts';

/** They stand in the address beside the filters of the list. */
export const heatNames = ['heat', 'heatFrom', 'heatTo'] as const;

interface Props {
  chooser: ComponentChildren;
  kind: HeatKind | null;
  /** Which versions it is about, in words. */
  about: string;
  heat: ReturnType<typeof heatOf>;
  /** False until it is known how long the elements took. */
  isRead: boolean;
  words: (value: number) => string;
}

export function HeatBar({ chooser, kind, about, heat, isRead, words }: Props) {
  const texts = useTexts(processTexts);
  const [{ heatFrom, heatTo }, setHeat] = useAddressFilters(heatNames);
  return (
    <div class="filters" role="group" aria-label={texts.heat}>
      {chooser}
      <span class="filters__field">
        {texts.heat}
        <span class="segments">
          <Button aria-pressed={kind === null} onClick={() => setHeat({ heat: null, heatFrom: null, heatTo: null })}>
            {texts.heatOff}
          </Button>
          {heatKinds.map((each) => (
            <Button key={each} aria-pressed={kind === each} onClick={() => setHeat({ heat: each })}>
              {texts.heatKinds[each]}
            </Button>
          ))}
        </span>
      </span>
      {kind !== null && (
        <>
          <label class="filters__field">
            {texts.heatFrom}
            <input
              class="input"
              type="date"
              value={heatFrom ?? ''}
              onChange={({ currentTarget }) => setHeat({ heatFrom: currentTarget.value })}
            />
          </label>
          <label class="filters__field">
            {texts.heatTo}
            <input
              class="input"
              type="date"
              value={heatTo ?? ''}
              onChange={({ currentTarget }) => setHeat({ heatTo: currentTarget.value })}
            />
          </label>
          <span class="heat__legend" role="status" aria-busy={!isRead}>
            {isRead && heat === null && texts.heatNone}
            {heat !== null && (
              <>
                <span class="heat__scale" aria-hidden="true" />
                {texts.heatLegend(words(heat.least), words(heat.most))} · {about}
              </>
            )}
          </span>
        </>
      )}
    </div>
  );
}
