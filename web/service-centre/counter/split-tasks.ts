/** The open tasks of a case as the person at the counter needs them: what can be done here, and what lies elsewhere. */
import type { z } from 'zod';
import type { caseProgressSchema } from '../../../src/contracts/case.ts';

type OpenTask = z.output<typeof caseProgressSchema>['openTasks'][number];
export interface TaskHere extends OpenTask {
  userTaskKey: string;
}

export interface SplitTasks {
  here: TaskHere[];
  elsewhere: OpenTask[];
}

/** @param own departments of the person at the counter */
export function splitTasks(tasks: readonly OpenTask[], own: readonly string[]): SplitTasks {
  const isHere = (task: OpenTask): task is TaskHere =>
    task.userTaskKey !== null && task.departments.some((department) => own.includes(department));
  return { here: tasks.filter(isHere), elsewhere: tasks.filter((task) => !isHere(task)) };
}
