import type { ReadModel } from './read-model.ts';

export interface EnrolmentUnderWay {
  childPersonId: string;
  processInstanceKey: string;
}

interface Lookup {
  readModel: Pick<ReadModel, 'processInstances' | 'instanceVariables'>;
  /** Of the case file, which knows in which cases a child's place may be looked for. */
  casesOf: (personIds: string[]) => Promise<{ caseId: string }[]>;
}

/** For which children nursery or school is being arranged in any case of these members of a household, and by which instances. */
export async function enrolmentsUnderWay(
  { readModel: { processInstances, instanceVariables }, casesOf }: Lookup,
  memberIds: string[],
): Promise<EnrolmentUnderWay[]> {
  const caseIds = (await casesOf(memberIds)).map(({ caseId }) => caseId);
  const running = await processInstances
    .find({ caseId: { $in: caseIds }, bpmnProcessId: 'education-enrolment', state: 'ACTIVE' }, { _id: 1 })
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
