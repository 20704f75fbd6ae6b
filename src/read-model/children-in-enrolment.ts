import type { ReadModel } from './read-model.ts';

/**
 * The children for whom nursery or school is being arranged in these cases.
 * @param except an instance that does not count: the one that asks
 */
export async function childrenInEnrolment(
  { processInstances, instanceVariables }: Pick<ReadModel, 'processInstances' | 'instanceVariables'>,
  caseIds: readonly string[],
  except?: string,
): Promise<ReadonlySet<string>> {
  const running = await processInstances
    .find({ caseId: { $in: [...caseIds] }, bpmnProcessId: 'education-enrolment', state: 'ACTIVE' }, { _id: 1 })
    .lean();
  const keys = running.map(({ _id }) => _id).filter((key) => key !== except);
  if (keys.length === 0) return new Set();
  const documents = await instanceVariables.find({ processInstanceKey: { $in: keys } }).lean();
  const children = documents.flatMap(({ processInstanceKey, variables }) =>
    variables
      .filter(({ name, scopeKey }) => name === 'childPersonId' && scopeKey === processInstanceKey)
      .map(({ value }) => JSON.parse(value) as string | null),
  );
  return new Set(children.filter((childPersonId) => childPersonId !== null));
}
