import { splitTasks } from '../../../web/service-centre/counter/split-tasks.ts';

const task = (userTaskKey: string | null, departments: string[]) => ({
  userTaskKey,
  name: null,
  processInstanceKey: '1',
  departments,
  assignee: null,
  createdAt: '2026-01-01T00:00:00Z',
  dueAt: null,
});

test('only tasks of one’s own department that one may open can be settled here', () => {
  // given
  const own = task('1', ['sc']);
  const hidden = task(null, ['sc']);
  const other = task('3', ['lst']);

  // when
  const { here, elsewhere } = splitTasks([own, hidden, other], ['sc']);

  // then
  expect(here).toEqual([own]);
  expect(elsewhere).toEqual([hidden, other]);
});
