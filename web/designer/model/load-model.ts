/** Everything that belongs to one model: the process that runs, its decisions and forms, and the drafts over them. */
import type { z } from 'zod';
import { decisionDetailSchema, decisionListSchema } from '../../../src/contracts/decision.ts';
import { formDetailSchema, formListSchema } from '../../../src/contracts/form.ts';
import { modelDraftSchema, type DraftFile } from '../../../src/contracts/model.ts';
import { processDefinitionDetailSchema, processDefinitionListSchema } from '../../../src/contracts/process-definition.ts';
import { queryClient } from '../../shared/api/queries.ts';
import { read } from '../../shared/api/request.ts';
import { fileOf, kindOfName, withDraft, type ModelFile } from './model-file.ts';
import { idsInFile, usesInXml } from './uses-in-xml.ts';

/** A list that several files are looked up in is asked for once. */
function list<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema>> {
  return queryClient.query({ queryKey: [path], queryFn: () => read(path, schema) });
}

/** As it runs now; null when it does not. */
export async function deployedProcess(processId: string): Promise<ModelFile | null> {
  const { items } = await list('/process-definitions', processDefinitionListSchema);
  const newest = items.find((item) => item.processDefinitionId === processId)?.versions.find(({ state }) => state === 'ACTIVE');
  if (newest === undefined) return null;
  const { xml, name, version, resourceName, processDefinitionKey } = await read(
    `/process-definitions/${newest.processDefinitionKey}`,
    processDefinitionDetailSchema,
  );
  return fileOf(resourceName, name ?? processId, xml, { version, key: processDefinitionKey, content: xml });
}

/** The file that a decision stands in, as it runs; null when it does not. */
export async function deployedDecision(decisionId: string): Promise<ModelFile | null> {
  const { items } = await list('/decisions', decisionListSchema);
  if (!items.some((item) => item.decisionId === decisionId)) return null;
  const found = await read(`/decisions/${encodeURIComponent(decisionId)}`, decisionDetailSchema);
  const { resourceName, name, xml, decisionRequirementsVersion: version, decisionRequirementsKey: key } = found;
  return fileOf(resourceName, name, xml, { version, key, content: xml });
}

export async function deployedForm(formId: string): Promise<ModelFile | null> {
  const { items } = await list('/forms', formListSchema);
  if (!items.some((item) => item.formId === formId)) return null;
  const found = await read(`/forms/${encodeURIComponent(formId)}`, formDetailSchema);
  const { resourceName, source, version, formKey } = found;
  return fileOf(resourceName, formId, source, { version, key: formKey, content: source });
}

async function deployedOfDraft({ name, content }: DraftFile): Promise<ModelFile | null> {
  const [id] = idsInFile(name, content);
  if (id === undefined) return null;
  const kind = kindOfName(name);
  const found = await (kind === 'process' ? deployedProcess(id) : kind === 'decision' ? deployedDecision(id) : deployedForm(id));
  return found?.name === name ? found : null;
}

/** Files that the process names and that run, other than those at hand. */
export async function usedFiles(xml: string, have: readonly ModelFile[]): Promise<ModelFile[]> {
  const at = (kind: ModelFile['kind']) =>
    new Set(have.filter((file) => file.kind === kind).flatMap((file) => idsInFile(file.name, file.content)));
  const [forms, decisions] = [at('form'), at('decision')];
  const uses = usesInXml(xml);
  const found = await Promise.all([
    ...uses.decisions.filter((id) => !decisions.has(id)).map(deployedDecision),
    ...uses.forms.filter((id) => !forms.has(id)).map(deployedForm),
  ]);
  const names = new Set(have.map(({ name }) => name));
  // Two decisions of one file come as the same file.
  return [...new Map(found.flatMap((file) => (file === null || names.has(file.name) ? [] : [[file.name, file]]))).values()];
}

/** The process first, then decisions and forms; nothing when there is neither a version nor a draft. @throws ApiProblem */
export async function loadModel(modelId: string): Promise<ModelFile[]> {
  const [process, draft] = await Promise.all([
    deployedProcess(modelId),
    read(`/models/${encodeURIComponent(modelId)}/draft`, modelDraftSchema),
  ]);
  const begun = await Promise.all(
    draft.files
      .filter(({ name }) => name !== process?.name)
      .map(async (file) => withDraft((await deployedOfDraft(file)) ?? fileOf(file.name, file.title, file.content, null), file)),
  );
  const own = draft.files.find(({ name }) => name === process?.name);
  const main = process === null ? [] : [own === undefined ? process : withDraft(process, own)];
  const have = [...main, ...begun];
  const processes = have.filter(({ kind }) => kind === 'process');
  const used = await Promise.all(processes.map(({ content }) => usedFiles(content, have)));
  const files = new Map([...have, ...used.flat()].map((file) => [file.name, file]));
  const order = { process: 0, decision: 1, form: 2 };
  return [...files.values()].sort((a, b) => order[a.kind] - order[b.kind]);
}
