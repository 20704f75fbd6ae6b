import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useTexts } from '../language/language-provider.tsx';
import { Button } from './button.tsx';
import './filter-bar.css';
import { uiTexts } from './texts.ts';

interface Props {
  label: string;
  /** How many of them narrow the list now. */
  set: number;
  children: ComponentChildren;
}

/** Many filters of a list: in rows at a desk; on a phone behind a button, so that the list begins on the first screen. */
export function FilterBar({ label, set, children }: Props) {
  const texts = useTexts(uiTexts);
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div class={open ? 'filter-bar filter-bar--open' : 'filter-bar'} role="group" aria-label={label}>
      <div class="filter-bar__toggle">
        <Button aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {texts.filters(set)}
        </Button>
      </div>
      <div id={id} class="filters">
        {children}
      </div>
    </div>
  );
}
