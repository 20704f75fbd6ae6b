/** Imported files become drafts of a model: those that run already are continued, others are new. */
import { savedDraftSchema } from '../../../src/contracts/model.ts';
import { write } from '../../shared/api/request.ts';
import { deployedDecision, deployedForm, loadModel } from '../model/load-model.ts';
import { kindOfName, type ModelFile } from '../model/model-file.ts';
import { idsInFile, titleOfFile } from '../model/uses-in-xml.ts';
import type { ImportedFile } from './read-files.ts';

/** The file of the model that an imported one replaces: the one with the same id. */
export async function counterpart(files: readonly ModelFile[], { name, content }: ImportedFile): Promise<ModelFile | null> {
  const kind = kindOfName(name);
  const ids = idsInFile(name, content);
  const own = files.find((file) => file.kind === kind && idsInFile(file.name, file.content).some((id) => ids.includes(id)));
  if (own !== undefined || ids[0] === undefined || kind === 'process') return own ?? null;
  return kind === 'decision' ? deployedDecision(ids[0]) : deployedForm(ids[0]);
}

/** @throws ApiProblem STALE_VERSION when somebody saves at the same moment */
export async function importAsDraft(modelId: string, imported: readonly ImportedFile[]): Promise<void> {
  const files = await loadModel(modelId);
  for (const file of imported) {
    const other = await counterpart(files, file);
    await write(`/models/${encodeURIComponent(modelId)}/draft`, savedDraftSchema, {
      method: 'PUT',
      body: {
        name: other?.name ?? `${modelId}/${file.name}`,
        title: titleOfFile(file.name, file.content).slice(0, 200),
        content: file.content,
        revision: other?.revision ?? null,
        basedOnVersion: other?.basedOnVersion ?? null,
      },
    });
  }
}
