import { Link } from 'wouter-preact';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { useModelFiles } from './model-context.ts';
import { isChanged } from './model-file.ts';
import { modelTexts } from './texts.ts';

/** The draft began from a version that does not run any more. */
export function NewerVersion() {
  const texts = useTexts(modelTexts);
  const process = useModelFiles().find(({ kind }) => kind === 'process');
  if (process?.deployed == null || !isChanged(process)) return null;
  const [based, runs] = [process.basedOnVersion ?? 0, process.deployed.version];
  if (runs <= based) return null;
  return (
    <p class="model__banner" role="status">
      {texts.newerVersion(runs)} <Link href={`/versions${based === 0 ? '' : `?from=${based}&to=${runs}`}`}>{texts.compare}</Link>
    </p>
  );
}
