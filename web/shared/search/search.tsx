/** Search across everything one may see: `/` or the button in the head opens it from every page. */
import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../language/language-provider.tsx';
import { isTyping } from '../ui/is-typing.ts';
import './search.css';
import { SearchDialog } from './search-dialog.tsx';
import { searchTexts } from './texts.ts';

export function Search() {
  const texts = useTexts(searchTexts);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      setOpen(true);
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button type="button" class="search-button" title={texts.openHint} aria-keyshortcuts="/" onClick={() => setOpen(true)}>
        <span class="search-button__sign" aria-hidden="true">
          ⌕
        </span>
        <span class="search-button__word">{texts.open}</span>
      </button>
      {open && <SearchDialog onClose={() => setOpen(false)} />}
    </>
  );
}
