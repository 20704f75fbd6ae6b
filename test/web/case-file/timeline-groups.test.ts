import type { TimelineEntry } from '../../../src/contracts/case.ts';
import { byDay, kindsOf } from '../../../web/case-file/timeline/timeline-groups.ts';

function entry(at: string): TimelineEntry {
  return { id: at, at, kind: 'NOTE', title: null, by: null, refId: 'r', departments: [], details: {} };
}

test('entries belong to the day that a calendar in Germany shows', () => {
  // given: 23:30 UTC is half past midnight in Germany
  const entries = [entry('2026-01-02T10:00:00Z'), entry('2026-01-01T23:30:00Z'), entry('2026-01-01T22:30:00Z')];

  // when
  const days = byDay(entries);

  // then
  expect(days.map(({ day, entries: ofDay }) => [day, ofDay.length])).toEqual([
    ['2026-01-02', 2],
    ['2026-01-01', 1],
  ]);
});

test('a group that does not exist filters nothing', () => {
  expect(kindsOf('notes')).toEqual(['NOTE']);
  expect(kindsOf('toString')).toBeNull();
  expect(kindsOf(undefined)).toBeNull();
});
