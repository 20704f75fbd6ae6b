/** What stands in the address of a list of instances, and what is asked for with it. */
import { endOfDay, startOfDay } from '../../../web/shared/german-day.ts';
import { queryOf } from '../../../web/operations/instances/instance-filters.ts';
import { conditionsOf, isCondition, textOfConditions } from '../../../web/operations/instances/variable-conditions.ts';
import { allThatMatch } from '../../../web/operations/many/selection.ts';
import { figuresNotInShown, heatOf, type ElementStatistics } from '../../../web/operations/process/heat.ts';

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

describe('further filters', () => {
  test('durations, messages and periods of the end', () => {
    expect(queryOf({ longer: '3h', shorter: '2d', error: 'Frist', endedFrom: '2026-12-07' })).toMatchObject({
      longerThan: '3h',
      shorterThan: '2d',
      incidentText: 'Frist',
      endedAfter: '2026-12-06T23:00:00.000Z',
    });
  });

  test('conditions on variables are read as they were written, and what is none is left out', () => {
    const where = 'applicationComplete=true;monthlyAmountCents>=50000;team~A;nonsense;=1';
    expect(conditionsOf(where)).toEqual([
      { name: 'applicationComplete', operator: '=', value: 'true' },
      { name: 'monthlyAmountCents', operator: '>=', value: '50000' },
      { name: 'team', operator: '~', value: 'A' },
    ]);
    expect(textOfConditions(conditionsOf(where))).toBe('applicationComplete=true;monthlyAmountCents>=50000;team~A');
    expect(queryOf({ urgency: 'TODAY', where }).variable).toEqual([
      'urgency=TODAY',
      'applicationComplete=true',
      'monthlyAmountCents>=50000',
      'team~A',
    ]);
    expect(textOfConditions([])).toBeNull();
    expect(isCondition({ name: 'team', operator: '=', value: 'A;b' })).toBe(false);
  });

  test('all that match are sent as a filter without what is not set', () => {
    expect(allThatMatch({ processDefinitionId: 'p', version: '2' })).toEqual({
      filter: { processDefinitionId: 'p', version: '2', state: 'ACTIVE', variable: [] },
    });
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

  test('what the drawn version lacks is told: tokens always, what has ended only in the heatmap', () => {
    const gone = (elementId: string, name: string) => ({ elementId, type: 'userTask', name, lastVersion: 2 });
    const statistics = {
      ...{ processDefinitionKey: '9', versions: [3, 2, 1], running: 1 },
      elements: [{ ...element('A', null, 0), active: 2 }, element('B', 1000, 4), element('C', 10, 1)],
      notInShown: [gone('A', 'Prüfen'), gone('B', 'Drucken')],
    };
    const told = (withEnded: boolean) =>
      figuresNotInShown(statistics, withEnded).map(({ name, active, completed }) => [name, active, completed]);
    expect(told(false)).toEqual([['Prüfen', 2, 0]]);
    expect(told(true)).toEqual([
      ['Prüfen', 2, 0],
      ['Drucken', 0, 4],
    ]);
  });
});
