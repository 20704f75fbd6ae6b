import { pageSize, pagesOf, rowHeight, scrollTopFor, windowOf } from '../../../web/inbox/list/pages.ts';

test('the window holds the rows on the screen and a few around them, never more than there are', () => {
  const { first, last } = windowOf(1000 * rowHeight, 10 * rowHeight, 100_000);
  expect(first).toBeLessThan(1000);
  expect(last).toBeGreaterThanOrEqual(1010);
  expect(last).toBeLessThan(1100);
  expect(windowOf(0, 10 * rowHeight, 3)).toEqual({ first: 0, last: 2 });
});

test('only pages around the window are read', () => {
  expect(pagesOf(0, 20, 100_000)).toEqual([0]);
  expect(pagesOf(pageSize - 10, pageSize + 10, 100_000)).toEqual([0, 1]);
  expect(pagesOf(50_000, 50_020, 100_000)).toEqual([499, 500]);
  expect(pagesOf(0, 20, 3)).toEqual([0]);
  expect(pagesOf(0, -1, 0)).toEqual([0]);
});

test('a row in sight is not scrolled, others come just into sight', () => {
  const height = 10 * rowHeight;
  expect(scrollTopFor(5, 0, height)).toBe(0);
  expect(scrollTopFor(10, 0, height)).toBe(rowHeight);
  expect(scrollTopFor(2, 5 * rowHeight, height)).toBe(2 * rowHeight);
});
