/** One case with its processes and what the reader may open in it. */
import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { caseDetailSchema } from '../../contracts/case.ts';
import { mayReadDocument } from '../../policies/document.policy.ts';
import type { ApiDeps } from '../deps.ts';
import { presentCase } from './presenter.ts';
import { readContextOf } from './read-context.ts';
import { openClasses } from './read-fields.ts';

/** @throws NotFound */
export async function showCase(deps: ApiDeps, actor: Actor, caseId: string): Promise<z.infer<typeof caseDetailSchema>> {
  const record = await deps.caseFile.cases.get(caseId);
  const context = await readContextOf(deps, record, 'TASK');
  const [summaries, processInstances, openTaskCount, documents] = await Promise.all([
    deps.caseFile.cases.summaries([caseId]),
    instancesOf(deps, caseId),
    deps.readModel.userTasks.countDocuments({ caseId, state: 'CREATED' }),
    deps.caseFile.documents.list(caseId),
  ]);
  return {
    ...presentCase(actor, record, summaries.get(caseId)),
    processInstances,
    openTaskCount,
    documentCount: documents.filter((document) => mayReadDocument(actor, document, context).allowed).length,
    dataClasses: openClasses(deps, actor, context),
  };
}

async function instancesOf({ readModel }: ApiDeps, caseId: string) {
  const instances = await readModel.processInstances.find({ caseId }).lean();
  const keys = [...new Set(instances.map(({ processDefinitionKey }) => processDefinitionKey))];
  const definitions = await readModel.processDefinitions.find({ _id: { $in: keys } }, { name: 1 }).lean();
  const names = new Map(definitions.map(({ _id, name }) => [_id, name]));
  return instances
    .sort((a, b) => b.startedAt.getTime() - a.startedAt.getTime())
    .map((instance) => ({
      processInstanceKey: instance._id,
      processDefinitionId: instance.bpmnProcessId,
      processName: names.get(instance.processDefinitionKey) ?? instance.bpmnProcessId,
      version: instance.version,
      state: instance.state,
      startedAt: instance.startedAt.toISOString(),
      endedAt: instance.endedAt?.toISOString() ?? null,
      hasIncident: instance.hasIncident,
    }));
}
