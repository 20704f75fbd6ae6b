import type { DataClass } from '../../../src/contracts/field.ts';
import { dataClassTexts } from '../../shared/facts/data-classes.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { factsTexts } from './texts.ts';

/** A class that nothing opens for the reader: it is there, and who sees it. */
export function HiddenClass({ dataClass }: { dataClass: DataClass }) {
  const texts = useTexts(factsTexts);
  const names = useTexts(dataClassTexts);
  return (
    <section class="facts__class" id={`class-${dataClass}`} aria-label={names[dataClass].name}>
      <details class="facts__why">
        <summary>
          <h3>{names[dataClass].name}</h3>
          <span class="facts__link">{texts.whyNot}</span>
        </summary>
        <p class="muted">{names[dataClass].readers}</p>
      </details>
    </section>
  );
}
