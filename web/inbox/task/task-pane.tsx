/** The open task: head, tabs, actions. Tabs stay as they are while another one is looked at. */
import type { MutableRef } from 'preact/hooks';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { taskDetailSchema } from '../../../src/contracts/task.ts';
import { ApiProblem } from '../../shared/api/api-problem.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { BackLink } from '../../shared/ui/back-link.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { useCommands } from '../commands/commands-provider.tsx';
import { inboxTexts } from '../texts.ts';
import { CaseTab } from './case-tab.tsx';
import { FormTab, type TaskDetail } from './form-tab.tsx';
import { FourEyes } from './four-eyes.tsx';
import { HistoryTab } from './history-tab.tsx';
import { NoticeDraft } from './notice-draft.tsx';
import { ProcessTab } from './process-tab.tsx';
import { TaskActions } from './task-actions.tsx';
import { TaskHead } from './task-head.tsx';
import { TaskStateNote } from './task-state-note.tsx';
import './task.css';
import { taskTexts } from './texts.ts';

const tabs = ['form', 'case', 'history', 'process'] as const;
type Tab = (typeof tabs)[number];

/** What the keyboard asks of the open task. */
export interface TaskControls {
  task: TaskDetail;
  complete: (() => void) | null;
}

interface Props {
  userTaskKey: string;
  /** Address of the list that it was opened from. */
  back: string;
  controls: MutableRef<TaskControls | null>;
  /** Opened from the list or after another one: the keyboard goes on in the task. */
  takesFocus: boolean;
  /** After it has been completed or has gone to others. */
  onDone: (userTaskKey: string) => void;
}

export function TaskPane({ userTaskKey, back, controls, takesFocus, onDone }: Props) {
  const texts = useTexts(taskTexts);
  const inbox = useTexts(inboxTexts);
  const notices = useNotices();
  const { noteCompleted } = useCommands();
  const id = useId();
  const [tab, setTab] = useState<Tab>('form');
  const [opened, setOpened] = useState<ReadonlySet<Tab>>(new Set(['form']));
  const complete = useRef<(() => void) | null>(null);
  const tabList = useRef<HTMLDivElement>(null);
  const article = useRef<HTMLElement>(null);
  const { data, error, refetch } = useRead(`/tasks/${userTaskKey}`, taskDetailSchema);
  // It has gone to others meanwhile: what was typed stays, but nothing can be done with it any more.
  const isGone = error instanceof ApiProblem && [403, 404].includes(error.problem.status);
  const task: TaskDetail | undefined = useMemo(
    () => (data !== undefined && isGone ? { ...data, actions: [] } : data),
    [data, isGone],
  );
  usePageTitle(task === undefined ? inbox.title : task.name);

  useEffect(() => {
    controls.current = task === undefined ? null : { task, complete: () => complete.current?.() };
    return () => {
      controls.current = null;
    };
  });

  const isShown = task !== undefined;
  useEffect(() => {
    const { activeElement, body } = document;
    const isWhereItWas = activeElement === body || activeElement?.getAttribute('data-task') === userTaskKey;
    if (isShown && takesFocus && isWhereItWas) article.current?.querySelector('h2')?.focus({ preventScroll: true });
  }, [isShown]);

  function open(chosen: Tab): void {
    setTab(chosen);
    setOpened((before) => new Set([...before, chosen]));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const chosen = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length] ?? 'form';
    open(chosen);
    tabList.current?.querySelector<HTMLElement>(`[data-tab="${chosen}"]`)?.focus();
  }

  const toList = (
    <p class="task__back">
      <BackLink href={back}>{inbox.backToList}</BackLink>
    </p>
  );
  if (error !== null && task === undefined) {
    return (
      <article class="task">
        {toList}
        {isGone ? (
          <EmptyState title={texts.notOpenTitle} text={texts.notOpen} />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )}
      </article>
    );
  }
  if (task === undefined) {
    return (
      <article class="task">
        {toList}
        <Skeleton lines={14} awaiting={texts.loading} />
      </article>
    );
  }

  const content: Record<Tab, () => preact.ComponentChildren> = {
    form: () => (
      <>
        <TaskStateNote task={task} isGone={isGone} />
        <FourEyes task={task} />
        <NoticeDraft task={task} />
        <FormTab
          task={task}
          complete={complete}
          onDone={(visible) => {
            notices.done(visible ? texts.completed(task.name) : `${texts.completed(task.name)}. ${texts.completedLater}`);
            if (!visible) noteCompleted(task.userTaskKey);
            onDone(task.userTaskKey);
          }}
        />
      </>
    ),
    case: () => <CaseTab task={task} caseId={task.caseId} />,
    history: () => <HistoryTab task={task} caseId={task.caseId} />,
    process: () => <ProcessTab task={task} />,
  };

  return (
    <article ref={article} class="task" aria-label={task.name}>
      {toList}
      <TaskHead task={task} />
      <TaskActions task={task} onGone={() => onDone(task.userTaskKey)} />
      <div ref={tabList} class="tabs" role="tablist" aria-label={texts.tabList} onKeyDown={onKeyDown}>
        {tabs.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`${id}-${each}`}
            data-tab={each}
            class="tabs__tab"
            aria-selected={each === tab}
            aria-controls={`${id}-${each}-panel`}
            tabIndex={each === tab ? 0 : -1}
            onClick={() => open(each)}
          >
            {texts.tabs[each]}
          </button>
        ))}
      </div>
      {tabs.map((each) => (
        <div
          key={each}
          id={`${id}-${each}-panel`}
          class="task__panel"
          role="tabpanel"
          aria-labelledby={`${id}-${each}`}
          tabIndex={each === 'form' ? -1 : 0}
          hidden={each !== tab}
        >
          {opened.has(each) && content[each]()}
        </div>
      ))}
    </article>
  );
}
