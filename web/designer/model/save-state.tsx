import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { isChanged, type ModelFile } from './model-file.ts';
import { modelTexts } from './texts.ts';

/** One line for all files: the most urgent thing to know about what is drawn. */
export function SaveState({ files }: { files: readonly ModelFile[] }) {
  const texts = useTexts(modelTexts);
  const formats = useFormats();
  const has = (...states: ModelFile['state'][]) => files.some(({ state }) => states.includes(state));
  const [last] = files.flatMap(({ savedAt }) => savedAt ?? []).sort((a, b) => b.localeCompare(a));
  const [text, level] = has('conflict')
    ? [texts.conflict, 'warning']
    : has('refused')
      ? [texts.refused, 'warning']
      : has('offline')
        ? [texts.offline, 'warning']
        : has('waiting', 'saving')
          ? [texts.saving, 'calm']
          : files.some(isChanged) && last !== undefined
            ? [texts.savedAt(formats.time(last)), 'calm']
            : [texts.unchanged, 'calm'];
  return (
    <span class={`save-state save-state--${level}`} role="status">
      {text}
    </span>
  );
}
