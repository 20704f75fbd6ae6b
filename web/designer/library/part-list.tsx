import { Link } from 'wouter-preact';
import { useTexts } from '../../shared/language/language-provider.tsx';
import type { LibraryRow } from './library-rows.ts';
import { libraryTexts } from './texts.ts';

/** Decisions and forms of a model, each with its own address. */
export function PartList({ row: { modelId, name, parts } }: { row: LibraryRow }) {
  const texts = useTexts(libraryTexts);
  return (
    <ul class="library__part-list" aria-label={texts.partsOf(name)}>
      {parts.map(({ kind, id, title, version, query }) => (
        <li key={`${kind}.${id}`}>
          <Link href={`/${encodeURIComponent(modelId)}?${query}`}>{title}</Link>
          <span class="muted">
            {' '}
            {texts[kind]} · {version === null ? texts.drafted : `${texts.version} ${version}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
