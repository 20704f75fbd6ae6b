import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../language/language-provider.tsx';
import type { Result } from './find-everything.ts';
import { searchTexts } from './texts.ts';

interface Props {
  /** Prefix of the ids that the combobox points at. */
  id: string;
  items: readonly Result[];
  chosen: Result | undefined;
  onGo: (result: Result) => void;
}

export function SearchResults({ id, items, chosen, onGo }: Props) {
  const texts = useTexts(searchTexts);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const kinds = (['person', 'case', 'task'] as const).filter((kind) => items.some((item) => item.kind === kind));
  return (
    <div ref={list} id={`${id}-results`} class="search__results" role="listbox" aria-label={texts.results} tabIndex={-1}>
      {kinds.map((kind) => (
        <div key={kind} role="group" aria-label={texts.kinds[kind]}>
          <div class="search__kind" role="presentation">
            {texts.kinds[kind]}
          </div>
          {items
            .filter((item) => item.kind === kind)
            .map((item) => (
              <div
                key={item.id}
                id={`${id}-${item.id}`}
                class="search__result"
                role="option"
                aria-selected={item === chosen}
                onClick={() => onGo(item)}
              >
                <span>{item.title}</span>
                <span class="muted">{item.note}</span>
              </div>
            ))}
        </div>
      ))}
    </div>
  );
}
