import type { ReadModel } from './read-model.ts';

/** Whether an instance is known to have completed or been cancelled; false as well for one that the read model does not know yet. */
export async function hasEnded(
  { processInstances }: Pick<ReadModel, 'processInstances'>,
  processInstanceKey: string,
): Promise<boolean> {
  return (await processInstances.exists({ _id: processInstanceKey, state: { $ne: 'ACTIVE' } })) !== null;
}
