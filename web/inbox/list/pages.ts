/** Rows and pages of a long list, of which only a window is on the screen. */
export const pageSize = 100;
/** Pixels; the style sheet says the same. */
export const rowHeight = 56;
/** Rows that are made ready above and below the window. */
const ahead = 8;

export interface Window {
  first: number;
  last: number;
}

/** The rows that can be seen, and some around them. @param total of the list; undefined while it is not known */
export function windowOf(scrollTop: number, height: number, total: number | undefined): Window {
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - ahead);
  const last = Math.ceil((scrollTop + height) / rowHeight) + ahead;
  return total === undefined
    ? { first, last }
    : { first: Math.min(first, Math.max(0, total - 1)), last: Math.min(last, total - 1) };
}

/** Rows that are read before they come into sight. */
const readAhead = 40;

/** Numbers of the pages that hold these rows and those around them. @param total of the list; undefined while it is not known */
export function pagesOf(first: number, last: number, total: number | undefined): number[] {
  const end = total === undefined ? last : Math.min(last + readAhead, total - 1);
  const from = Math.floor(Math.max(0, first - readAhead) / pageSize);
  const to = Math.floor(Math.max(0, end) / pageSize);
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => from + index);
}

/** Where to scroll so that a row is in sight; the same place when it is already. */
export function scrollTopFor(index: number, scrollTop: number, height: number): number {
  const top = index * rowHeight;
  if (top < scrollTop) return top;
  return top + rowHeight > scrollTop + height ? top + rowHeight - height : scrollTop;
}
