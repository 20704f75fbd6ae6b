import type { Surroundings } from '../../models/model-tasks.ts';
import type { ApiDeps } from '../deps.ts';
import { formKeys, processFacts } from '../process-definitions/definition-models.ts';
import { latestDecisions, latestForms, latestProcesses } from '../process-definitions/latest-versions.ts';

/** What surrounds a model that is to be checked now. */
export async function modelContext({ readModel, identity, workerTypes }: ApiDeps): Promise<Surroundings> {
  const [processes, decisions, forms, organisation] = await Promise.all([
    latestProcesses(readModel),
    latestDecisions(readModel),
    latestForms(readModel),
    identity.organisation.read(),
  ]);
  const messageStarts = new Map<string, Set<string>>();
  for (const { _id, bpmnProcessId } of processes) {
    for (const name of (await processFacts(readModel, _id)).startMessages) {
      messageStarts.set(name, new Set([...(messageStarts.get(name) ?? []), bpmnProcessId]));
    }
  }
  const keys = await Promise.all(forms.map(async ({ _id, formId }) => [formId, await formKeys(readModel, _id)] as const));
  return {
    workerTypes,
    forms: new Map(keys),
    decisions: new Set(decisions.map(({ decisionId }) => decisionId)),
    processes: new Set(processes.map(({ bpmnProcessId }) => bpmnProcessId)),
    messageStarts,
    organisation,
  };
}
