import { useTexts } from '../../shared/language/language-provider.tsx';
import type { Mark as Kind } from './table-rows.ts';
import { differenceTexts } from './texts.ts';

const signs: Record<Kind, string> = { added: '+', removed: '−', changed: '≠', moved: '↕', same: '' };

/** What has become of a row: a sign that is read as a word. */
export function Mark({ mark }: { mark: Kind }) {
  const texts = useTexts(differenceTexts);
  if (mark === 'same') return null;
  return (
    <span class={`diff-mark diff-mark--${mark}`} title={texts.marks[mark]}>
      <span aria-hidden="true">{signs[mark]}</span>
      <span class="visually-hidden">{texts.marks[mark]}</span>
    </span>
  );
}
