import { filterOf, pageAddress, searchOf, sortOf, viewOf } from '../../../web/inbox/filter/inbox-filter.ts';
import { filterOfQuery, queryOf, showsQuery } from '../../../web/inbox/saved/saved-query.ts';

const now = '2026-11-22T12:00:00.000Z';

test('an address without parameters shows the groups by deadline; nonsense counts as none', () => {
  expect([viewOf({}), sortOf({})]).toEqual(['groups', 'dueAt']);
  expect([viewOf({ view: 'all' }), sortOf({ sort: 'name' })]).toEqual(['groups', 'dueAt']);
});

test('each view asks the API for its own tasks', () => {
  expect(pageAddress({ view: 'unassigned' }, now, 0, 100)).toBe('/tasks?limit=100&scope=groups&sort=dueAt&unassigned=true');
  expect(pageAddress({ view: 'followUps' }, now, 200, 100)).toBe(
    '/tasks?followUps=later&limit=100&offset=200&scope=groups&sort=dueAt',
  );
  expect(pageAddress({ view: 'overdue', process: 'p', text: 'prüfen' }, now, 0, 50)).toContain(
    'dueBefore=2026-11-22T12%3A00%3A00.000Z',
  );
});

test('a filter survives the way through the address, and other parameters are no part of it', () => {
  const filter = { view: 'mine', process: 'benefit-application', text: 'Ärzte & Co', sort: 'urgency' };
  expect(filterOf(`${searchOf(filter)}&tab=case`)).toEqual(filter);
});

test('a saved filter is recognised by what it shows, not by how its address was written', () => {
  // given a filter as the server keeps it
  const saved = { view: 'groups', processDefinitionId: 'benefit-application', sort: 'dueAt' } as const;
  // when its address is opened, or the same list is reached by hand
  const opened = filterOfQuery(saved);
  // then it is shown as chosen; a narrower list is not
  expect(showsQuery(opened, saved)).toBe(true);
  expect(showsQuery({ process: 'benefit-application' }, saved)).toBe(true);
  expect(showsQuery({ process: 'benefit-application', urgency: 'TODAY' }, saved)).toBe(false);
  expect(queryOf({ process: 'benefit-application' })).toEqual(saved);
});
