import { Link } from 'wouter-preact';
import { useCurrentInView } from './use-current-in-view.ts';

interface Props {
  label: string;
  pages: readonly { path: string; label: string; isCurrent: boolean }[];
}

/** The pages of a workplace that has several. */
export function PageTabs({ label, pages }: Props) {
  const list = useCurrentInView<HTMLUListElement>(pages.find(({ isCurrent }) => isCurrent)?.path);
  if (pages.length < 2) return null;
  return (
    <nav class="tabs" aria-label={label}>
      <ul ref={list}>
        {pages.map((page) => (
          <li key={page.path}>
            <Link class="tabs__link" href={page.path} aria-current={page.isCurrent ? 'page' : undefined}>
              {page.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
