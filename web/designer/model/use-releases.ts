import { useEffect } from 'preact/hooks';
import { processDefinitionListSchema } from '../../../src/contracts/process-definition.ts';
import { useRead } from '../../shared/api/queries.ts';
import { deployedProcess } from './load-model.ts';
import { isChanged } from './model-file.ts';
import type { ModelStore } from './model-store.ts';

/** Somebody else releases the process while it is open: without changes it is loaded anew, with changes they stay. */
export function useReleases(modelId: string, store: ModelStore | null, reload: () => void): void {
  const { data } = useRead('/process-definitions', processDefinitionListSchema);
  const item = data?.items.find(({ processDefinitionId }) => processDefinitionId === modelId);
  const newest = item?.versions.find(({ state }) => state === 'ACTIVE')?.version ?? 0;
  useEffect(() => {
    const process = store?.files().find(({ kind }) => kind === 'process');
    if (store === null || process === undefined || newest <= (process.deployed?.version ?? 0)) return undefined;
    if (!store.files().some(isChanged)) {
      reload();
      return undefined;
    }
    let gone = false;
    // Should it not be readable now, the release itself will say what has changed in between.
    deployedProcess(modelId).then(
      (found) => {
        if (!gone && found?.deployed != null) store.follow(process.name, found.deployed);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [newest, store]);
}
