/**
 * Open tasks by the ten thousand: documents of the read model as the projection would have left them, with its checkpoint, for a
 * partition that the engine does not have.
 */
import type { BenchCase } from './bench-lotse.ts';
import type { ReadModel } from '../read-model/read-model.ts';
import { urgencies, type UserTaskDocument } from '../read-model/user-tasks.ts';

const partitionId = 2;
const firstKey = 2 * 2 ** 51;
const hour = 3_600_000;

/** What a task takes from its model. */
interface ModelledTask {
  processDefinitionKey: string;
  bpmnProcessId: string;
  processName: string | null;
  version: number;
  elementId: string;
  elementName: string | null;
  formId: string | null;
}

/** @param from so many have been written before */
export async function writeOpenTasks(
  readModel: ReadModel,
  { from, to, groups, cases }: { from: number; to: number; groups: readonly string[]; cases: readonly BenchCase[] },
): Promise<void> {
  const modelled = await modelledTasks(readModel);
  const collection = readModel.userTasks.collection;
  for (let start = from; start < to; start += 1000) {
    const documents = Array.from({ length: Math.min(1000, to - start) }, (_, index) =>
      openTask(start + index, modelled, groups, cases),
    );
    await collection.insertMany(documents as never[]);
  }
  const at = new Date();
  await readModel.checkpoints.collection.replaceOne(
    { _id: String(partitionId) as never },
    {
      partitionId,
      position: to,
      sequences: {},
      ignored: {},
      recordTimestamp: at,
      latestTimestamp: at,
      storedAt: at,
      lagMs: 0,
      records: to,
      brokerVersion: '8.5.8',
    },
    { upsert: true },
  );
}

/** The user tasks of the models that are deployed. */
async function modelledTasks(readModel: ReadModel): Promise<ModelledTask[]> {
  const definitions = await readModel.processDefinitions.find().lean();
  return definitions.flatMap(({ _id: processDefinitionKey, bpmnProcessId, name: processName, version, elements }) =>
    Object.entries(elements)
      .filter(([, { type }]) => type === 'userTask')
      .map(([elementId, { name, formId }]) => ({
        processDefinitionKey,
        bpmnProcessId,
        processName,
        version,
        elementId,
        elementName: name,
        formId: formId ?? null,
      })),
  );
}

/** Evenly over groups, models, cases and urgencies; due within 40 days from ten days ago; a third is somebody's already. */
function openTask(
  index: number,
  modelled: readonly ModelledTask[],
  groups: readonly string[],
  cases: readonly BenchCase[],
): UserTaskDocument {
  const task = modelled[index % modelled.length];
  const group = groups[index % groups.length];
  const benchCase = cases[(index * 31) % cases.length];
  if (task === undefined || group === undefined || benchCase === undefined) throw new Error('There is nothing to make tasks of.');
  const ofGroup = Math.floor(index / groups.length);
  const urgencyRank = ofGroup % urgencies.length;
  return {
    ...task,
    _id: String(firstKey + index * 10),
    partitionId,
    position: index + 1,
    state: 'CREATED',
    elementInstanceKey: String(firstKey + index * 10 - 1),
    processInstanceKey: String(firstKey + index * 10 - 5),
    assignee: index % 3 === 0 ? `person-${index % 60}` : null,
    candidateGroups: [group],
    candidateUsers: [],
    departments: [group.split('-')[0] ?? group],
    dueAt: new Date(Date.now() + (((ofGroup * 7919) % 960) - 240) * hour),
    followUpAt: null,
    createdAt: new Date(Date.now() - ((index * 104_729) % 100_000) * 1000),
    endedAt: null,
    formKey: null,
    externalFormReference: null,
    customHeaders: {},
    fourEyesWith: null,
    caseId: benchCase.caseId,
    personId: benchCase.personId,
    urgency: urgencies[urgencyRank] ?? null,
    urgencyRank,
    team: null,
  };
}
