/** Which answers on a page have become old by what the server has told. */
import { addChange, isOutdated, nothingYet } from '../../../web/shared/live/what-changed.ts';

const shown = [
  '/cases/c1',
  '/cases/c1/fields',
  '/cases/c1/notes',
  '/cases/c1/timeline?kind=NOTE',
  '/cases/c2/notes',
  '/cases?state=open',
  '/tasks?scope=mine',
  '/hand-overs',
  '/notifications/count',
];

function outdated(collection: string, id: string, facts: Record<string, unknown> = {}): string[] {
  const changed = nothingYet();
  addChange(changed, { collection, id, facts });
  return shown.filter((path) => isOutdated(changed, path, undefined));
}

test('a part of a case makes old what shows that part of this case, and no protected field is read again for it', () => {
  expect(outdated('cases', 'c1', { part: 'notes' })).toEqual(['/cases/c1', '/cases/c1/notes', '/cases/c1/timeline?kind=NOTE']);
  expect(outdated('cases', 'c1', { part: 'fields' })).toEqual(['/cases/c1', '/cases/c1/fields', '/cases/c1/timeline?kind=NOTE']);
  expect(outdated('cases', 'c3', { part: 'notes' })).toEqual([]);
});

test('a part that this version of the page does not know is a sign that the case goes on', () => {
  expect(outdated('cases', 'c1', { part: 'somethingNew' })).toEqual(['/cases/c1', '/cases/c1/timeline?kind=NOTE']);
});

test('a task that changes is seen in lists and in its own case only', () => {
  expect(outdated('userTasks', '1', { caseId: 'c1' })).toEqual([
    '/cases/c1',
    '/cases/c1/timeline?kind=NOTE',
    '/tasks?scope=mine',
    '/hand-overs',
  ]);
});

test('another task is read again only when its own case is frozen, handed over or in conflict', () => {
  // given
  const changed = nothingYet();
  const isOld = (caseId: string) => isOutdated(changed, '/tasks/77', { caseId });

  // when
  addChange(changed, { collection: 'userTasks', id: '1', facts: { caseId: 'c1' } });
  expect(isOld('c1')).toBe(false);
  addChange(changed, { collection: 'cases', id: 'c1', facts: { part: 'handOvers' } });

  // then
  expect(isOld('c1')).toBe(true);
  expect(isOld('c2')).toBe(false);
});

test('new notifications make their count and their page old', () => {
  expect(outdated('notifications', 'me')).toEqual(['/notifications/count']);
});
