import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'wouter-preact';

/**
 * Whoever follows a link with the keyboard goes on from the heading of the new page, or from the one field that it is about,
 * and hears it: the link itself is gone, and the focus with it. A page that places the focus itself, and one whose heading
 * is not shown, keep it.
 */
export function useNewPageFocus(): void {
  const [path] = useLocation();
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    const main = document.getElementById('main');
    if (main === null || placed(main)) return;
    const observer = new MutationObserver(() => {
      if (placed(main)) observer.disconnect();
    });
    observer.observe(main, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [path]);
}

/** Whether the focus has a place on the page that is shown now. */
function placed(main: HTMLElement): boolean {
  if (document.activeElement !== document.body) return true;
  const field = main.querySelector<HTMLElement>('[autofocus]');
  const heading = main.querySelector<HTMLElement>('[data-page-title], h1:not(.visually-hidden)');
  if (heading !== null) heading.tabIndex = -1;
  (field ?? heading)?.focus({ preventScroll: true });
  return document.activeElement !== document.body;
}
