import type { ReadModel } from './read-model.ts';
import type { UserTaskDocument } from './user-tasks.ts';

/** Account that last completed the task of this element in this instance; null when nobody has. */
export async function completerOf(readModel: ReadModel, processInstanceKey: string, elementId: string): Promise<string | null> {
  const completed = await readModel.userTasks
    .find({ processInstanceKey, elementId, state: 'COMPLETED' }, { assignee: 1, endedAt: 1 })
    .sort({ endedAt: -1 })
    .limit(1)
    .lean();
  return completed[0]?.assignee ?? null;
}

interface CheckedTask {
  processInstanceKey: string;
  elementId: string;
}

/**
 * Accounts whose work this task checks: who completed the task that it names with `lotse:fourEyesWith` and, when its process was
 * called, the tasks that the call names in the same way. So four eyes hold across called processes, which do not know their callers.
 */
export async function firstPairsOfEyes(
  readModel: ReadModel,
  { processInstanceKey, fourEyesWith }: Pick<UserTaskDocument, 'processInstanceKey' | 'fourEyesWith'>,
): Promise<string[]> {
  if (fourEyesWith === null) return [];
  const checked = [{ processInstanceKey, elementId: fourEyesWith }, ...(await checkedForCallers(readModel, processInstanceKey))];
  const accounts = await Promise.all(checked.map((task) => completerOf(readModel, task.processInstanceKey, task.elementId)));
  return [...new Set(accounts.filter((account) => account !== null))];
}

async function checkedForCallers(readModel: ReadModel, calledKey: string): Promise<CheckedTask[]> {
  const called = await readModel.processInstances
    .findById(calledKey, { parentProcessInstanceKey: 1, parentElementInstanceKey: 1 })
    .lean();
  const callerKey = called?.parentProcessInstanceKey ?? null;
  if (called === null || callerKey === null) return [];
  const caller = await readModel.processInstances.findById(callerKey, { processDefinitionKey: 1, activeElements: 1 }).lean();
  const call = caller?.activeElements.find(({ elementInstanceKey }) => elementInstanceKey === called.parentElementInstanceKey);
  if (caller === null || call === undefined) return [];
  const definition = await readModel.processDefinitions.findById(caller.processDefinitionKey, { elements: 1 }).lean();
  const named = definition?.elements[call.elementId]?.properties?.['lotse:fourEyesWith']?.split(',') ?? [];
  return [
    ...named.map((elementId) => ({ processInstanceKey: callerKey, elementId: elementId.trim() })),
    ...(await checkedForCallers(readModel, callerKey)),
  ];
}
