/** Sends commands on one task or on many, says what came of it, and offers the way back. */
import { createContext, type ComponentChildren } from 'preact';
import { useCallback, useContext, useMemo, useRef, useState } from 'preact/hooks';
import { taskStateSchema, type Task } from '../../../src/contracts/task.ts';
import { sentenceOf } from '../../shared/api/api-problem.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { useSession } from '../../shared/session/session-provider.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { isVisibleIn, requestOf, undoOf, type Command } from './command.ts';
import { commandTexts } from './texts.ts';

export interface Progress {
  done: number;
  total: number;
}

interface Value {
  /** @returns the tasks with which it was not possible */
  run: (tasks: readonly Task[], command: Command) => Promise<readonly Task[]>;
  /** While several commands are under way. */
  progress: Progress | null;
  /** Something accepted that the task does not show yet. */
  isPending: (task: Pick<Task, 'userTaskKey' | 'assignee' | 'followUpAt'>) => boolean;
  /** It has been completed, but is still in the list for a moment. */
  noteCompleted: (userTaskKey: string) => void;
  /** Takes the last command back, as the button beside its message does. */
  undoLast: () => void;
}

const CommandsContext = createContext<Value | null>(null);
const atOnce = 4;

interface Order {
  task: Task;
  command: Command;
}

function send({ task, command }: Order) {
  const { path, body } = requestOf(command);
  return write(`/tasks/${task.userTaskKey}/${path}`, taskStateSchema, { method: 'POST', body });
}

export function CommandsProvider({ children }: { children: ComponentChildren }) {
  const texts = useTexts(commandTexts);
  const { language } = useLanguage();
  const { actor } = useSession();
  const notices = useNotices();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [accepted, setAccepted] = useState<ReadonlyMap<string, Command>>(new Map());
  const [completed, setCompleted] = useState<ReadonlySet<string>>(new Set());

  const sendAll = useCallback(
    async (orders: readonly Order[]) => {
      const succeeded: Order[] = [];
      const refusals: unknown[] = [];
      const later: Order[] = [];
      let done = 0;
      const queue = [...orders];
      async function work(): Promise<void> {
        for (let order = queue.shift(); order !== undefined; order = queue.shift()) {
          try {
            const { visible } = await send(order);
            succeeded.push(order);
            if (!visible) later.push(order);
          } catch (refusal) {
            refusals.push(refusal);
          }
          done += 1;
          if (orders.length > 1) setProgress({ done, total: orders.length });
        }
      }
      if (orders.length > 1) setProgress({ done: 0, total: orders.length });
      await Promise.all(Array.from({ length: Math.min(atOnce, orders.length) }, work));
      setProgress(null);
      setAccepted((before) => new Map([...before, ...later.map(({ task, command }) => [task.userTaskKey, command] as const)]));
      await refresh('/tasks', '/saved-filters');
      return { succeeded, refusals, later };
    },
    [setProgress],
  );

  const tell = useCallback(
    (refusals: readonly unknown[], of: number) => {
      const [refusal] = refusals;
      if (refusals.length === 1 && of === 1) notices.problem(refusal);
      else if (refusals.length > 0) {
        notices.failed(texts.failed(refusals.length, [...new Set(refusals.map((each) => sentenceOf(each, language)))].join(' ')));
      }
    },
    [notices, texts, language],
  );

  const lastUndo = useRef<{ orders: readonly Order[]; dismiss: () => void } | null>(null);
  const takeBack = useCallback(
    async (orders: readonly Order[]): Promise<void> => {
      // A message and the keyboard lead here; each command is taken back once.
      if (lastUndo.current?.orders === orders) {
        lastUndo.current.dismiss();
        lastUndo.current = null;
      }
      const { succeeded, refusals } = await sendAll(orders);
      if (succeeded.length > 0) notices.done(texts.undone(succeeded.length, succeeded[0]?.task.name ?? ''));
      tell(refusals, orders.length);
    },
    [sendAll, notices, texts, tell],
  );
  const undoLast = useCallback(() => {
    if (lastUndo.current !== null) void takeBack(lastUndo.current.orders);
  }, [takeBack]);

  const run = useCallback(
    async (tasks: readonly Task[], command: Command): Promise<readonly Task[]> => {
      const { succeeded, refusals, later } = await sendAll(tasks.map((task) => ({ task, command })));
      const undo = succeeded.flatMap(({ task }): Order[] => {
        const back = undoOf(task, command, actor.accountId);
        return back === null ? [] : [{ task, command: back }];
      });
      if (succeeded.length > 0) {
        const text = texts.done[command.kind](succeeded.length, succeeded[0]?.task.name ?? '');
        const dismiss = notices.done(
          later.length > 0 ? `${text}. ${texts.accepted}` : text,
          undo.length === 0 ? undefined : () => void takeBack(undo),
        );
        lastUndo.current = undo.length === 0 ? null : { orders: undo, dismiss };
      }
      tell(refusals, tasks.length);
      const done = new Set(succeeded.map(({ task }) => task.userTaskKey));
      return tasks.filter(({ userTaskKey }) => !done.has(userTaskKey));
    },
    [sendAll, takeBack, tell, actor.accountId, texts, notices],
  );

  const isPending = useCallback(
    (task: Pick<Task, 'userTaskKey' | 'assignee' | 'followUpAt'>) => {
      const command = accepted.get(task.userTaskKey);
      const isAwaited = command !== undefined && !isVisibleIn(task, command, actor.accountId);
      return isAwaited || completed.has(task.userTaskKey);
    },
    [accepted, completed, actor.accountId],
  );
  const noteCompleted = useCallback((userTaskKey: string) => setCompleted((before) => new Set([...before, userTaskKey])), []);

  const value = useMemo(
    () => ({ run, progress, isPending, noteCompleted, undoLast }),
    [run, progress, isPending, noteCompleted, undoLast],
  );
  return <CommandsContext.Provider value={value}>{children}</CommandsContext.Provider>;
}

export function useCommands(): Value {
  const value = useContext(CommandsContext);
  if (value === null) throw new Error('useCommands needs a CommandsProvider above.');
  return value;
}
