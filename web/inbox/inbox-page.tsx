/** Three panes: what to show, the list, the task. On a phone one at a time. */
import { lazy, Suspense } from 'preact/compat';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { useAddressFilters } from '../shared/address-filters.ts';
import { HandOvers } from '../shared/hand-overs/hand-overs.tsx';
import { useTexts } from '../shared/language/language-provider.tsx';
import { usePageTitle } from '../shared/page-title.ts';
import { useSession } from '../shared/session/session-provider.tsx';
import { Button } from '../shared/ui/button.tsx';
import { EmptyState, Skeleton } from '../shared/ui/states.tsx';
import { useCommands } from './commands/commands-provider.tsx';
import { filterNames, searchOf, viewOf } from './filter/inbox-filter.ts';
import { NarrowList } from './filter/narrow-list.tsx';
import { useViewName } from './filter/use-view-name.ts';
import { ViewList } from './filter/view-list.tsx';
import './inbox.css';
import { InboxKeysDialog } from './keys-dialog.tsx';
import { TaskList, type ListControls } from './list/task-list.tsx';
import { useSelection } from './list/use-selection.ts';
import type { TaskControls } from './task/task-pane.tsx';
import { SavedFilters } from './saved/saved-filters.tsx';
import { inboxTexts } from './texts.ts';
import { useInboxKeys } from './use-inbox-keys.ts';

/** With the words of all fields: the list is there before them. */
const TaskPane = lazy(async () => ({ default: (await import('./task/task-pane.tsx')).TaskPane }));

/** Whether another value has been there since the page was opened. */
function useHasChanged(value: string | undefined): boolean {
  const first = useRef(value);
  const hasChanged = useRef(false);
  if (value !== first.current) hasChanged.current = true;
  return hasChanged.current;
}

export function InboxPage({ openKey }: { openKey: string | undefined }) {
  const texts = useTexts(inboxTexts);
  const { actor } = useSession();
  const viewName = useViewName();
  const { run, undoLast } = useCommands();
  const [, navigate] = useLocation();
  const [filter, change] = useAddressFilters(filterNames);
  const [filtersShown, setFiltersShown] = useState(false);
  const [keysShown, setKeysShown] = useState(false);
  const [total, setTotal] = useState(0);
  const selection = useSelection();
  const list = useRef<ListControls | null>(null);
  const open = useRef<TaskControls | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const hasMoved = useHasChanged(openKey);
  usePageTitle(openKey === undefined ? `${viewName(viewOf(filter))} – ${texts.title}` : texts.title);

  useEffect(() => {
    if (hasMoved && openKey === undefined && document.activeElement === document.body) heading.current?.focus();
  }, [openKey]);

  const search = searchOf(filter);
  const withFilter = (path: string) => (search === '' ? path : `${path}?${search}`);

  useInboxKeys({
    move: (step) => list.current?.move(step),
    select() {
      const task = list.current?.focused();
      if (task !== undefined) selection.set([task], !selection.has(task.userTaskKey));
    },
    claim() {
      const free = selection.tasks.filter(({ assignee }) => assignee === null);
      if (free.length > 0) {
        void run(free, { kind: 'claim' }).then((refused) => {
          selection.clear();
          selection.set(refused, true);
        });
        return;
      }
      const task = list.current?.focused() ?? open.current?.task;
      if (task !== undefined && task.assignee !== actor.accountId) void run([task], { kind: 'claim' });
    },
    undo: undoLast,
    escape: selection.clear,
    complete: () => open.current?.complete?.(),
    help: () => setKeysShown(true),
  });

  return (
    <div class={['inbox', openKey !== undefined && 'inbox--open', filtersShown && 'inbox--filters'].filter(Boolean).join(' ')}>
      <h1 ref={heading} class="visually-hidden" tabIndex={-1}>
        {texts.title}
      </h1>
      <div
        class="inbox__filters"
        id="inbox-filters"
        onClick={({ target }) => {
          // Whoever has chosen a view wants to see its list.
          if (target instanceof Element && target.closest('a.view') !== null) setFiltersShown(false);
        }}
      >
        <ViewList filter={filter} />
        <SavedFilters filter={filter} />
        <NarrowList filter={filter} change={change} />
        <Button kind="quiet" onClick={() => setKeysShown(true)}>
          {`${texts.keys} (?)`}
        </Button>
      </div>
      <div class="inbox__list">
        <div class="inbox__toggle">
          <Button aria-expanded={filtersShown} aria-controls="inbox-filters" onClick={() => setFiltersShown(!filtersShown)}>
            {texts.showFilters}
          </Button>
        </div>
        <TaskList filter={filter} change={change} openKey={openKey} selection={selection} controls={list} onTotal={setTotal} />
      </div>
      <div class="inbox__task">
        {openKey === undefined ? (
          <>
            {total > 0 && <EmptyState title={texts.chooseTitle} text={texts.choose} />}
            <div class="inbox__idle">
              <HandOvers />
            </div>
          </>
        ) : (
          <Suspense fallback={<Skeleton lines={12} />}>
            <TaskPane
              key={openKey}
              userTaskKey={openKey}
              back={withFilter('/')}
              controls={open}
              takesFocus={hasMoved}
              onDone={(userTaskKey) => {
                const next = list.current?.neighbour(userTaskKey);
                navigate(withFilter(next === undefined ? '/' : `/${next.userTaskKey}`));
              }}
            />
          </Suspense>
        )}
      </div>
      {keysShown && <InboxKeysDialog onClose={() => setKeysShown(false)} />}
    </div>
  );
}
