import type { ReadModel } from './read-model.ts';

/** Of these persons those for whom an instance of the process runs. */
export async function personsInProcess(
  { processInstances }: Pick<ReadModel, 'processInstances'>,
  bpmnProcessId: string,
  personIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (personIds.length === 0) return new Set();
  const running = await processInstances
    .find({ state: 'ACTIVE', bpmnProcessId, personId: { $in: [...personIds] } }, { personId: 1 })
    .lean();
  return new Set(running.flatMap(({ personId }) => personId ?? []));
}
