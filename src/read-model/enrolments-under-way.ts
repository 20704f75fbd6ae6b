import type { ReadModel } from './read-model.ts';

export interface EnrolmentUnderWay {
  childPersonId: string;
  processInstanceKey: string;
}

/** For which children nursery or school is being arranged in these cases, and by which instances. */
export async function enrolmentsUnderWay(
  { processInstances, instanceVariables }: Pick<ReadModel, 'processInstances' | 'instanceVariables'>,
  caseIds: readonly string[],
): Promise<EnrolmentUnderWay[]> {
  const running = await processInstances
    .find({ caseId: { $in: [...caseIds] }, bpmnProcessId: 'education-enrolment', state: 'ACTIVE' }, { _id: 1 })
    .lean();
  if (running.length === 0) return [];
  const keys = running.map(({ _id }) => _id);
  const documents = await instanceVariables.find({ processInstanceKey: { $in: keys } }).lean();
  return documents.flatMap(({ processInstanceKey, variables }) =>
    variables
      .filter(({ name, scopeKey }) => name === 'childPersonId' && scopeKey === processInstanceKey)
      .map(({ value }) => JSON.parse(value) as string | null)
      .filter((childPersonId) => childPersonId !== null)
      .map((childPersonId) => ({ childPersonId, processInstanceKey })),
  );
}
