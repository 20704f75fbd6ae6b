import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A row of links that is wider than its place shows the one that one is at. */
export function useCurrentInView<Row extends HTMLElement>(current: string | undefined): RefObject<Row> {
  const row = useRef<Row>(null);
  useLayoutEffect(() => {
    const link = row.current?.querySelector('[aria-current]');
    if (row.current === null || link == null) return;
    const [place, own] = [row.current.getBoundingClientRect(), link.getBoundingClientRect()];
    if (own.left >= place.left && own.right <= place.right) return;
    row.current.scrollLeft += own.left - place.left - (place.width - own.width) / 2;
  }, [current]);
  return row;
}
