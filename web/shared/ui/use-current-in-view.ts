import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A row of links that is wider than its place shows the one that one is at. */
export function useCurrentInView(current: string | undefined): RefObject<HTMLUListElement> {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const [row, link] = [list.current, list.current?.querySelector<HTMLElement>('[aria-current]')];
    if (row == null || link == null) return;
    const [place, own] = [row.getBoundingClientRect(), link.getBoundingClientRect()];
    if (own.left >= place.left && own.right <= place.right) return;
    row.scrollLeft += own.left - place.left - (place.width - own.width) / 2;
  }, [current]);
  return list;
}
