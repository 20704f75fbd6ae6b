/** Two places that scroll together, and whose rows are equally high. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';

type Place = RefObject<HTMLElement>;

/** Scrolling one scrolls the other. */
export function useLinkedScroll(one: Place, other: Place): void {
  useEffect(() => {
    const [left, right] = [one.current, other.current];
    if (left === null || right === null) return undefined;
    const follow = (from: HTMLElement, to: HTMLElement) => (): void => {
      // The answer to one's own move changes nothing, and so ends there.
      if (to.scrollTop !== from.scrollTop) to.scrollTop = from.scrollTop;
      if (to.scrollLeft !== from.scrollLeft) to.scrollLeft = from.scrollLeft;
    };
    const [onLeft, onRight] = [follow(left, right), follow(right, left)];
    left.addEventListener('scroll', onLeft, { passive: true });
    right.addEventListener('scroll', onRight, { passive: true });
    return () => {
      left.removeEventListener('scroll', onLeft);
      right.removeEventListener('scroll', onRight);
    };
  }, []);
}

/** Rows of the same index are as high as the higher one. @param shown whatever changes the rows */
export function useEqualRows(one: Place, other: Place, shown: unknown): void {
  useLayoutEffect(() => {
    const places = [one.current, other.current];
    const rowsOf = (place: HTMLElement | null) => [...(place?.querySelectorAll('tr') ?? [])];
    function equalise(): void {
      const [left = [], right = []] = places.map(rowsOf);
      for (const row of [...left, ...right]) row.style.height = '';
      const heights = left.map((row, index) => Math.max(row.offsetHeight, right[index]?.offsetHeight ?? 0));
      heights.forEach((height, index) => {
        for (const row of [left[index], right[index]]) if (row !== undefined) row.style.height = `${height}px`;
      });
    }
    equalise();
    const observer = new ResizeObserver(equalise);
    for (const place of places) if (place !== null) observer.observe(place);
    return () => observer.disconnect();
  }, [shown]);
}
