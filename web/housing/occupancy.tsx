import { useTexts } from '../shared/language/language-provider.tsx';
import { housingTexts } from './texts.ts';

/** How many beds are taken, as a number and as a bar for the eye. */
export function Occupancy({ occupied, capacity }: { occupied: number; capacity: number }) {
  const texts = useTexts(housingTexts);
  const share = capacity === 0 ? 0 : Math.min(100, (occupied / capacity) * 100);
  return (
    <span class="occupancy">
      <span class="occupancy__bar" aria-hidden="true">
        <span
          class={share === 100 ? 'occupancy__part occupancy__part--full' : 'occupancy__part'}
          style={{ display: 'block', width: `${share}%` }}
        />
      </span>
      <span>{texts.occupiedOf(occupied, capacity)}</span>
    </span>
  );
}
