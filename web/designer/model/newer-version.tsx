import { useEffect } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { processDefinitionListSchema } from '../../../src/contracts/process-definition.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { useModel, useModelFiles } from './model-context.ts';
import { isChanged } from './model-file.ts';
import { modelTexts } from './texts.ts';

/** Somebody has released the process while it is open: without changes of one's own it is simply loaded anew. */
export function NewerVersion() {
  const texts = useTexts(modelTexts);
  const { modelId, reload } = useModel();
  const files = useModelFiles();
  const { data } = useRead('/process-definitions', processDefinitionListSchema);
  const process = files.find(({ kind }) => kind === 'process');
  const item = data?.items.find(({ processDefinitionId }) => processDefinitionId === modelId);
  const newest = item?.versions.find(({ state }) => state === 'ACTIVE');
  const based = process?.basedOnVersion ?? 0;
  const isNewer =
    process !== undefined && newest !== undefined && newest.version > based && newest.version > (process.deployed?.version ?? 0);
  const mayReload = isNewer && !files.some(isChanged);
  useEffect(() => {
    if (mayReload) reload();
  }, [mayReload]);
  if (process === undefined || newest === undefined || newest.version <= based || !isChanged(process)) return null;
  return (
    <p class="model__banner" role="status">
      {texts.newerVersion(newest.version, newest.deployment?.name ?? null)}{' '}
      <Link href={`/versions${based === 0 ? '' : `?from=${based}&to=${newest.version}`}`}>{texts.compare}</Link>
    </p>
  );
}
