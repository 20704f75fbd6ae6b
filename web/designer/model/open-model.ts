/** A model with its files, what the browser kept of them, and where they are saved. */
import { draftServer } from './draft-server.ts';
import { loadModel } from './load-model.ts';
import { localCopies } from './local-copies.ts';
import { mergeLocal } from './merge-local.ts';
import { createModelStore, type ModelStore } from './model-store.ts';

/** Null for a model that there is not. @throws ApiProblem */
export async function openModel(modelId: string, me: { accountId: string; name: string }): Promise<ModelStore | null> {
  const local = localCopies(localStorage, me.accountId, modelId);
  const { files, obsolete } = mergeLocal(await loadModel(modelId), local.all());
  if (files.length === 0) return null;
  obsolete.forEach((name) => local.remove(name));
  return createModelStore({ files, server: draftServer(modelId), local, me });
}
