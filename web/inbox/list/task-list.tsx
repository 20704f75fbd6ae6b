/** The list of tasks: any length, of which only what is on the screen is read and drawn. */
import type { MutableRef } from 'preact/hooks';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Task } from '../../../src/contracts/task.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { EmptyState, ProblemNotice, Skeleton } from '../../shared/ui/states.tsx';
import { useCommands } from '../commands/commands-provider.tsx';
import { isNarrowed, searchOf, sortOf, sorts, viewOf, type FilterName, type InboxFilter } from '../filter/inbox-filter.ts';
import { useViewName } from '../filter/use-view-name.ts';
import { inboxTexts } from '../texts.ts';
import { useClock } from '../use-clock.ts';
import { BulkBar } from './bulk-bar.tsx';
import './task-list.css';
import { rowHeight, scrollTopFor, windowOf } from './pages.ts';
import { TaskRow } from './task-row.tsx';
import type { Selection } from './use-selection.ts';
import { useTaskWindow } from './use-task-window.ts';

/** What the keyboard and the task beside ask of the list. */
export interface ListControls {
  /** Focuses the row before or after the one in focus (or the open one). */
  move: (step: 1 | -1) => void;
  /** The task whose row has the focus. */
  focused: () => Task | undefined;
  /** The task after this one, else the one before. */
  neighbour: (userTaskKey: string) => Task | undefined;
}

interface Props {
  filter: InboxFilter;
  change: (values: Partial<Record<FilterName, string | null>>, replace?: boolean) => void;
  openKey: string | undefined;
  selection: Selection;
  controls: MutableRef<ListControls | null>;
  /** How many tasks the list holds, as soon as that is known. */
  onTotal: (total: number) => void;
}

export function TaskList({ filter, change, openKey, selection, controls, onTotal }: Props) {
  const texts = useTexts(inboxTexts);
  const formats = useFormats();
  const viewName = useViewName();
  const { isPending } = useCommands();
  const now = useClock();
  const scroller = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  /** The row that had the focus last: the keyboard goes on there when it is gone. */
  const lastFocused = useRef<{ key: string; index: number } | null>(null);
  /** Nobody has taken the focus from the rows on purpose. */
  const hadFocus = useRef(false);
  const search = searchOf(filter);
  const [scroll, setScroll] = useState({ search, top: 0, height: 800 });
  const [wanted, setWanted] = useState<number | null>(null);
  const lastSelected = useRef<number | null>(null);
  const known = useRef<number | undefined>(undefined);
  // Another list is shown from its beginning, even before the browser has scrolled there.
  const { first, last } = windowOf(scroll.search === search ? scroll.top : 0, scroll.height, known.current);
  const list = useTaskWindow(filter, now, first, last);
  known.current = list.isStale ? undefined : list.total;

  useEffect(() => {
    if (list.total !== undefined) onTotal(list.total);
  }, [list.total]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const measure = () => setScroll((before) => ({ ...before, height: element.clientHeight }));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (scroller.current !== null) scroller.current.scrollTop = 0;
    selection.clear();
  }, [search]);

  // Somebody has claimed or completed the task whose row had the focus: the row in its place goes on.
  useEffect(() => {
    const gone = lastFocused.current;
    if (!hadFocus.current || gone === null || document.activeElement !== document.body || list.isStale) return;
    const index = Math.min(gone.index, (list.total ?? 0) - 1);
    if (index < 0) title.current?.focus({ preventScroll: true });
    else if (list.at(index) !== undefined) setWanted(index);
  });

  // The row is drawn before it can take the focus.
  useEffect(() => {
    if (wanted === null) return;
    const task = list.at(wanted);
    const row = task && scroller.current?.querySelector<HTMLElement>(`[data-task="${task.userTaskKey}"]`);
    if (!row) return;
    row.focus({ preventScroll: true });
    setWanted(null);
  });

  function indexOf(userTaskKey: string | undefined): number {
    if (userTaskKey === undefined) return -1;
    for (let index = 0; index < (list.total ?? 0); index += 1) {
      if (list.at(index)?.userTaskKey === userTaskKey) return index;
    }
    return -1;
  }
  const focusedKey = () =>
    document.activeElement?.closest<HTMLElement>('.row')?.querySelector<HTMLElement>('[data-task]')?.dataset.task;

  controls.current = {
    focused: () => list.at(indexOf(focusedKey())),
    neighbour(userTaskKey) {
      const index = indexOf(userTaskKey);
      return index === -1 ? undefined : (list.at(index + 1) ?? list.at(index - 1));
    },
    move(step) {
      const element = scroller.current;
      if (element === null || list.total === undefined || list.total === 0) return;
      const from = indexOf(focusedKey() ?? openKey ?? lastFocused.current?.key);
      const place = lastFocused.current?.index ?? -1;
      const gone = step === 1 ? place - 1 : place;
      const index = Math.min(list.total - 1, Math.max(0, (from === -1 && place !== -1 ? gone : from) + step));
      element.scrollTop = scrollTopFor(index, element.scrollTop, element.clientHeight);
      setWanted(index);
    },
  };

  function focusList(): void {
    const row = scroller.current?.querySelector<HTMLElement>(`[data-task="${lastFocused.current?.key ?? ''}"]`);
    (row ?? title.current)?.focus({ preventScroll: true });
  }

  function select(index: number, selected: boolean, range: boolean): void {
    const from = range && lastSelected.current !== null ? Math.min(lastSelected.current, index) : index;
    const to = range && lastSelected.current !== null ? Math.max(lastSelected.current, index) : index;
    const tasks = Array.from({ length: to - from + 1 }, (_, step) => list.at(from + step));
    selection.set(
      tasks.filter((task) => task !== undefined),
      selected,
    );
    lastSelected.current = index;
  }

  // By the length that has just been read: the list may have grown since the last time.
  const drawn = windowOf(scroll.search === search ? scroll.top : 0, scroll.height, list.total);
  const rows = Array.from({ length: Math.max(0, drawn.last - drawn.first + 1) }, (_, step) => drawn.first + step);
  return (
    <section class="list" aria-label={texts.list}>
      <div class="list__head">
        <h2 ref={title} class="list__title" tabIndex={-1}>
          {viewName(viewOf(filter))}
        </h2>
        <span class="list__count muted" role="status">
          {list.total === undefined ? '' : texts.count(formats.number(list.total))}
        </span>
        <label class="list__sort">
          <span class="visually-hidden">{texts.sortBy}</span>
          <select
            class="input"
            value={sortOf(filter)}
            onChange={({ currentTarget }) => change({ sort: currentTarget.value === 'dueAt' ? null : currentTarget.value })}
          >
            {sorts.map((sort) => (
              <option key={sort} value={sort}>
                {texts.sorts[sort]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <BulkBar selection={selection} onLeave={focusList} />
      {list.error !== null && <ProblemNotice error={list.error} onRetry={list.retry} />}
      <div
        ref={scroller}
        class={list.isStale ? 'list__scroller list__scroller--stale' : 'list__scroller'}
        onScroll={({ currentTarget: { scrollTop, clientHeight } }) => setScroll({ search, top: scrollTop, height: clientHeight })}
      >
        {list.total === undefined && list.error === null && <Skeleton lines={12} />}
        {list.total === 0 && (
          <EmptyState title={texts.emptyTitle} text={isNarrowed(filter) ? texts.emptyNarrowed : texts.empty} />
        )}
        {list.total !== undefined && list.total > 0 && (
          <ul
            class="list__rows"
            onFocusIn={() => {
              const key = focusedKey();
              if (key !== undefined) lastFocused.current = { key, index: indexOf(key) };
              hadFocus.current = true;
            }}
            onFocusOut={({ target }) => {
              // The browser tells of a row that is being removed while it is still there.
              setTimeout(() => {
                if (target instanceof Node && target.isConnected && focusedKey() === undefined) hadFocus.current = false;
              });
            }}
            style={{ height: `${list.total * rowHeight}px` }}
          >
            {rows.map((index) => {
              const task = list.at(index);
              return (
                <li
                  key={task?.userTaskKey ?? `row-${index}`}
                  class="list__row"
                  style={{ top: `${index * rowHeight}px` }}
                  aria-posinset={index + 1}
                  aria-setsize={list.total}
                >
                  {task === undefined ? (
                    <div class="row row--awaited" aria-hidden="true" />
                  ) : (
                    <TaskRow
                      task={task}
                      href={`/${task.userTaskKey}${search === '' ? '' : `?${search}`}`}
                      current={task.userTaskKey === openKey}
                      selected={selection.has(task.userTaskKey)}
                      pending={isPending(task)}
                      onSelect={(selected, range) => select(index, selected, range)}
                    />
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </section>
  );
}
