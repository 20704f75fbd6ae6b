/** Whether a cause of incidents is on the rise. */
import { trendOf } from '../../../web/operations/incidents/trend.ts';

const days = (...counts: number[]) =>
  counts.map((count, index) => ({ day: `2026-11-${String(index + 1).padStart(2, '0')}`, count }));
const quiet = [0, 0, 0, 0, 0, 0];

test.each([
  ['rising', [...quiet, 5, ...quiet, 7]],
  ['falling', [...quiet, 5, ...quiet, 3]],
  ['steady', [...quiet, 5, ...quiet, 5]],
  ['rising', [...quiet, 0, ...quiet, 1]],
  ['steady', [...quiet, 0, ...quiet, 0]],
])('%s: %j', (direction, counts) => {
  expect(trendOf(days(...counts)).direction).toBe(direction);
});

test('weeks are counted apart, and the worst day is named', () => {
  expect(trendOf(days(1, 0, 0, 0, 0, 0, 2, 4, 9, 0, 0, 0, 0, 0))).toEqual({
    lastWeek: 13,
    weekBefore: 3,
    direction: 'rising',
    peak: { day: '2026-11-09', count: 9 },
  });
  expect(trendOf(days(0, 0)).peak).toBeNull();
});
