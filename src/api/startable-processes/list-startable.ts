/** The processes that a person may start by hand, each in its latest version. */
import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { startableProcessesSchema } from '../../contracts/process-start.ts';
import { mayStartProcess, starters } from '../../policies/process.policy.ts';
import type { ProcessDefinitionDocument } from '../../read-model/process-definitions.ts';
import type { ApiDeps } from '../deps.ts';

type Startable = z.infer<typeof startableProcessesSchema>['items'][number];
type Definition = Pick<ProcessDefinitionDocument, '_id' | 'bpmnProcessId' | 'version' | 'name' | 'elements'>;

export async function listStartable(deps: ApiDeps, actor: Actor): Promise<Startable[]> {
  const startable = Object.keys(starters).filter((id) => mayStartProcess(actor, id).allowed);
  const definitions: Definition[] = await deps.readModel.processDefinitions
    .find({ bpmnProcessId: { $in: startable }, state: 'ACTIVE' }, { bpmnProcessId: 1, version: 1, name: 1, elements: 1 })
    .lean();
  return Promise.all(startable.flatMap((id) => latestOf(id, definitions)).map((definition) => present(deps, definition)));
}

function latestOf(bpmnProcessId: string, definitions: Definition[]): Definition[] {
  const versions = definitions.filter((definition) => definition.bpmnProcessId === bpmnProcessId);
  return versions.sort((a, b) => b.version - a.version).slice(0, 1);
}

async function present(deps: ApiDeps, { bpmnProcessId, version, name, elements }: Definition): Promise<Startable> {
  const formId = Object.values(elements).find(({ type, formId: id }) => type === 'startEvent' && id !== undefined)?.formId;
  return {
    processDefinitionId: bpmnProcessId,
    name: name ?? bpmnProcessId,
    version,
    form: formId === undefined ? null : await latestForm(deps, formId),
  };
}

async function latestForm(deps: ApiDeps, formId: string): Promise<unknown> {
  const forms = await deps.readModel.forms.find({ formId, state: 'ACTIVE' }, { version: 1, schema: 1 }).lean();
  const latest = forms.sort((a, b) => b.version - a.version)[0];
  return latest === undefined ? null : (JSON.parse(latest.schema) as unknown);
}
