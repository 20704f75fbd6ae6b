/** What stands in the address of a list of instances, and what is done to many of them. */
import { endOfDay, startOfDay } from '../../../web/shared/german-day.ts';
import { queryOf } from '../../../web/operations/instances/instance-filters.ts';
import { runMany, type Report } from '../../../web/operations/instances/run-many.ts';
import { heatOf, type ElementStatistics } from '../../../web/operations/process/heat.ts';

describe('filters', () => {
  test('running instances unless the address says otherwise', () => {
    expect(queryOf({}).state).toBe('ACTIVE');
    expect(queryOf({ state: 'ALL' }).state).toBeUndefined();
    expect(queryOf({ state: 'CANCELED' }).state).toBe('CANCELED');
  });

  test.each([
    ['INT-2026-000012', { caseNumber: 'INT-2026-000012' }],
    [' 2251799813687509 ', { processInstanceKey: '2251799813687509' }],
    ['7751123f-d7db-8dd6-b542-3e749a021f7d', { caseId: '7751123f-d7db-8dd6-b542-3e749a021f7d' }],
  ])('%s is searched as what it is', (q, expected) => {
    expect(queryOf({ q })).toMatchObject(expected);
  });

  test('days are those of Germany, in summer and winter, both included', () => {
    expect(startOfDay('2026-12-07')).toBe('2026-12-06T23:00:00.000Z');
    expect(endOfDay('2026-07-01')).toBe('2026-07-01T22:00:00.000Z');
    expect(endOfDay('2026-10-25')).toBe('2026-10-25T23:00:00.000Z');
    expect(queryOf({ from: '2026-12-07', to: '2026-12-07' })).toMatchObject({
      startedAfter: '2026-12-06T23:00:00.000Z',
      startedBefore: '2026-12-07T23:00:00.000Z',
    });
    expect(startOfDay('nonsense')).toBeNull();
  });

  test('urgency and team become conditions on variables', () => {
    expect(queryOf({ urgency: 'TODAY', team: 'Team A' }).variable).toEqual(['urgency=TODAY', 'team=Team A']);
  });
});

describe('many at once', () => {
  const keys = ['1', '2', '3', '4', '5'];

  test('what fails is reported and the rest goes on', async () => {
    // given
    const progress: Report[] = [];
    const refuse = (key: string) => (key === '3' ? Promise.reject(new Error('called')) : Promise.resolve());
    // when
    const report = await runMany(keys, refuse, (each) => progress.push(each), new AbortController().signal);
    // then
    expect(report.done).toBe(4);
    expect(report.failed.map(({ key }) => key)).toEqual(['3']);
    expect(progress).toHaveLength(5);
  });

  test('nothing new begins after it was stopped', async () => {
    // given
    const stop = new AbortController();
    const done: string[] = [];
    // when
    await runMany(
      keys,
      (key) => Promise.resolve(done.push(key)),
      () => stop.abort(),
      stop.signal,
    );
    // then
    expect(done.length).toBeLessThan(keys.length);
  });
});

describe('heatmap', () => {
  const element = (elementId: string, averageDurationMs: number | null, completed: number): ElementStatistics => ({
    ...{ elementId, active: 0, incidents: 0, completed, terminated: 0 },
    ...{ averageDurationMs, longestDurationMs: averageDurationMs },
  });

  test('durations are compared by orders of magnitude, the process itself is left out', () => {
    const found = heatOf(
      [element('p', 1e9, 1), element('A', 10, 1), element('B', 1000, 1), element('C', 100_000, 1)],
      'average',
      'p',
    );
    expect([...(found?.heat ?? [])]).toEqual([
      ['A', 0],
      ['B', 0.5],
      ['C', 1],
    ]);
    expect(found).toMatchObject({ least: 10, most: 100_000 });
  });

  test('nothing is warm where nothing has ended', () => {
    expect(heatOf([element('A', null, 0)], 'count', 'p')).toBeNull();
  });
});
