/** The model that the pages below work on. */
import { createContext } from 'preact';
import { useSyncExternalStore } from 'preact/compat';
import { useContext } from 'preact/hooks';
import type { ModelFile } from './model-file.ts';
import type { ModelStore } from './model-store.ts';
import type { PresentPerson } from './use-presence.ts';

export interface OpenModel {
  modelId: string;
  store: ModelStore;
  /** Everybody else who has it open. */
  others: readonly PresentPerson[];
  /** Tells the others which file one looks at. */
  lookAt: (name: string | null) => void;
  /** Forgets nothing: reads what runs and what is drafted anew. */
  reload: () => void;
}

export const ModelContext = createContext<OpenModel | null>(null);

export function useModel(): OpenModel {
  const model = useContext(ModelContext);
  if (model === null) throw new Error('useModel needs a model above.');
  return model;
}

export function useModelFiles(): readonly ModelFile[] {
  const { store } = useModel();
  return useSyncExternalStore(store.subscribe, store.files);
}
