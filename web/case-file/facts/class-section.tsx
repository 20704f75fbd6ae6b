import type { ComponentChildren } from 'preact';
import type { DataClass } from '../../../src/contracts/field.ts';
import { dataClassTexts } from '../../shared/facts/data-classes.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';

interface Props {
  dataClass: DataClass;
  /** Beside the heading. */
  aside?: ComponentChildren;
  children?: ComponentChildren;
}

export function ClassSection({ dataClass, aside, children }: Props) {
  const names = useTexts(dataClassTexts);
  return (
    <section class="facts__class" id={`class-${dataClass}`} aria-label={names[dataClass].name}>
      <div class="facts__head">
        <h3>{names[dataClass].name}</h3>
        {aside}
      </div>
      {children}
    </section>
  );
}
