/** Open tasks by department and the deadlines that are at risk. */
import type { OperationsOverview } from '../../contracts/operations.ts';
import type { OpenTask } from '../../read-model/open-task-index.ts';

type Backlog = OperationsOverview['backlog'][number];

const dayMs = 24 * 60 * 60 * 1000;
const shownAtRisk = 20;

/** @param now milliseconds; tasks open to several departments count in each */
export function backlogOf(
  tasks: Iterable<OpenTask>,
  now: number,
): Pick<OperationsOverview, 'backlog' | 'atRisk' | 'atRiskTotal'> {
  const byDepartment = new Map<string, Omit<Backlog, 'oldestAt'> & { oldest: number }>();
  const atRisk: (OpenTask & { dueAt: number })[] = [];
  for (const task of tasks) {
    const { dueAt, createdAt, assignee } = task;
    const overdue = dueAt !== null && dueAt < now;
    const dueSoon = dueAt !== null && !overdue && dueAt < now + dayMs;
    if (dueAt !== null && (overdue || dueSoon)) atRisk.push({ ...task, dueAt });
    for (const department of task.departments) {
      const counted = byDepartment.get(department) ?? { department, open: 0, unassigned: 0, overdue: 0, dueSoon: 0, oldest: now };
      counted.open += 1;
      counted.unassigned += assignee === null ? 1 : 0;
      counted.overdue += overdue ? 1 : 0;
      counted.dueSoon += dueSoon ? 1 : 0;
      counted.oldest = Math.min(counted.oldest, createdAt);
      byDepartment.set(department, counted);
    }
  }
  return {
    backlog: [...byDepartment.values()]
      .map(({ oldest, ...counted }) => ({ ...counted, oldestAt: new Date(oldest).toISOString() }))
      .sort((a, b) => b.open - a.open || a.department.localeCompare(b.department)),
    atRisk: atRisk
      .sort((a, b) => a.dueAt - b.dueAt)
      .slice(0, shownAtRisk)
      .map(({ userTaskKey, processInstanceKey, elementName, processName, departments, dueAt, assignee }) => ({
        userTaskKey,
        processInstanceKey,
        elementName,
        processName,
        departments: [...departments],
        dueAt: new Date(dueAt).toISOString(),
        assigned: assignee !== null,
      })),
    atRiskTotal: atRisk.length,
  };
}
