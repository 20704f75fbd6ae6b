/** The one frame of all pages: workplaces that one's groups open, how many tasks wait, who one is, whether the page is live. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Link, useLocation } from 'wouter-preact';
import { taskCountsSchema } from '../../../src/contracts/task.ts';
import { useRead } from '../api/queries.ts';
import { useFormats, useTexts } from '../language/language-provider.tsx';
import { useConnection } from '../live/live-provider.tsx';
import { useMayOpen, useSession } from '../session/session-provider.tsx';
import { Search } from '../search/search.tsx';
import { AccountMenu } from './account-menu.tsx';
import { Bell } from './bell.tsx';
import { useRefusedForms } from '../ui/use-refused-forms.ts';
import './shell.css';
import { shellTexts } from './texts.ts';
import { useNewPageFocus } from './use-new-page-focus.ts';
import { workplacePaths } from './workplaces.ts';

function useOpenTasks(): number | null {
  const mayOpen = useMayOpen();
  const { data } = useRead('/tasks/counts', taskCountsSchema, { enabled: mayOpen('inbox') });
  return data?.groups ?? null;
}

export function Shell({ children }: { children: ComponentChildren }) {
  const texts = useTexts(shellTexts);
  const formats = useFormats();
  const { workplaces } = useSession();
  const [location] = useLocation();
  const connection = useConnection();
  const [menuOpen, setMenuOpen] = useState(false);
  const openTasks = useOpenTasks();
  useEffect(() => setMenuOpen(false), [location]);
  useNewPageFocus();
  useRefusedForms();

  return (
    <div class="shell">
      <header class="shell__head">
        <a class="skip-link" href="#main">
          {texts.skip}
        </a>
        <Link class="shell__brand" href="/">
          <img src="/favicon.svg" alt="" width={24} height={24} />
          Lotse
        </Link>
        <button
          type="button"
          class="shell__menu-button"
          aria-expanded={menuOpen}
          aria-controls="shell-navigation"
          onClick={() => setMenuOpen(!menuOpen)}
        >
          {texts.menu}
        </button>
        <nav id="shell-navigation" class={menuOpen ? 'shell__nav shell__nav--open' : 'shell__nav'} aria-label={texts.navigation}>
          <ul>
            {workplaces.map((workplace) => {
              const path = workplacePaths[workplace];
              const current = location === path || location.startsWith(`${path}/`);
              return (
                <li key={workplace}>
                  <Link class="shell__link" href={path} aria-current={current ? 'page' : undefined}>
                    {texts.workplaces[workplace]}
                    {workplace === 'inbox' && openTasks !== null && (
                      <span class="shell__count" aria-label={texts.openTasks(openTasks)}>
                        {formats.number(openTasks)}
                      </span>
                    )}
                  </Link>
                </li>
              );
            })}
          </ul>
        </nav>
        <Search />
        <Bell />
        <AccountMenu />
      </header>
      <div role="status">{connection === 'lost' && <p class="shell__lost">{texts.lost}</p>}</div>
      <main id="main" class="shell__main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
