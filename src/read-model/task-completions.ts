import type { ReadModel } from './read-model.ts';

/** Account that last completed the task of this element in this instance; null when nobody has. */
export async function completerOf(readModel: ReadModel, processInstanceKey: string, elementId: string): Promise<string | null> {
  const completed = await readModel.userTasks
    .find({ processInstanceKey, elementId, state: 'COMPLETED' }, { assignee: 1, endedAt: 1 })
    .sort({ endedAt: -1 })
    .limit(1)
    .lean();
  return completed[0]?.assignee ?? null;
}
