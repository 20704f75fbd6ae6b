import { useCallback, useState } from 'preact/hooks';
import type { Task } from '../../../src/contracts/task.ts';

export interface Selection {
  tasks: readonly Task[];
  has: (userTaskKey: string) => boolean;
  set: (tasks: readonly Task[], selected: boolean) => void;
  clear: () => void;
}

/** Chosen tasks, in the order in which they were chosen; they stay chosen while the list is scrolled. */
export function useSelection(): Selection {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Task>>(new Map());
  const set = useCallback((tasks: readonly Task[], selected: boolean) => {
    setChosen((before) => {
      const next = new Map(before);
      for (const task of tasks) {
        if (selected) next.set(task.userTaskKey, task);
        else next.delete(task.userTaskKey);
      }
      return next;
    });
  }, []);
  const clear = useCallback(() => setChosen(new Map()), []);
  return { tasks: [...chosen.values()], has: (userTaskKey) => chosen.has(userTaskKey), set, clear };
}
