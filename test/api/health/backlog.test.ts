import { backlogOf } from '../../../src/api/health/backlog.ts';
import type { OpenTask } from '../../../src/read-model/open-task-index.ts';

const now = Date.parse('2026-12-07T09:00:00Z');
const hourMs = 60 * 60 * 1000;

function task(userTaskKey: string, given: Partial<OpenTask>): OpenTask {
  const none = { caseId: null, urgency: null, urgencyRank: 9, followUpAt: null, formId: null, searchText: '', version: 1 };
  const process = { bpmnProcessId: 'p', processDefinitionKey: '1', processInstanceKey: '2', elementId: 'Task', processName: 'P' };
  const own = { userTaskKey, state: 'CREATED' as const, elementName: 'Prüfen', candidateGroups: [], departments: ['lst'] };
  return { ...none, ...process, ...own, assignee: null, dueAt: null, createdAt: now, ...given };
}

test('counts what is open, free, overdue and due within a day, by department', () => {
  // given
  const tasks = [
    task('1', { dueAt: now - hourMs, createdAt: now - 5 * hourMs }),
    task('2', { dueAt: now + hourMs, assignee: 'berta' }),
    task('3', { dueAt: now + 25 * hourMs }),
    task('4', { departments: ['abh', 'lst'] }),
  ];

  // when
  const { backlog, atRisk, atRiskTotal } = backlogOf(tasks, now);

  // then
  expect(backlog).toEqual([
    { department: 'lst', open: 4, unassigned: 3, overdue: 1, dueSoon: 1, oldestAt: '2026-12-07T04:00:00.000Z' },
    { department: 'abh', open: 1, unassigned: 1, overdue: 0, dueSoon: 0, oldestAt: '2026-12-07T09:00:00.000Z' },
  ]);
  expect(atRisk.map(({ userTaskKey, assigned }) => [userTaskKey, assigned])).toEqual([
    ['1', false],
    ['2', true],
  ]);
  expect(atRiskTotal).toBe(2);
});

test('shows the twenty earliest deadlines and says how many there are', () => {
  const tasks = Array.from({ length: 30 }, (_, index) => task(String(index), { dueAt: now - index * hourMs }));
  const { atRisk, atRiskTotal } = backlogOf(tasks, now);
  expect([atRisk.length, atRisk[0]?.userTaskKey, atRiskTotal]).toEqual([20, '29', 30]);
});
