/** Sends commands on one task or on many, says what came of it, and offers the way back. */
import { createContext, type ComponentChildren } from 'preact';
import { useCallback, useContext, useMemo, useState } from 'preact/hooks';
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
  /** @returns whether all of them were accepted */
  run: (tasks: readonly Task[], command: Command) => Promise<boolean>;
  /** While several commands are under way. */
  progress: Progress | null;
  /** An accepted command that the task does not show yet. */
  isPending: (task: Task) => boolean;
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

  const run = useCallback(
    async (tasks: readonly Task[], command: Command): Promise<boolean> => {
      const { succeeded, refusals, later } = await sendAll(tasks.map((task) => ({ task, command })));
      const undo = succeeded.flatMap(({ task }): Order[] => {
        const back = undoOf(task, command, actor.accountId);
        return back === null ? [] : [{ task, command: back }];
      });
      if (succeeded.length > 0) {
        const text = texts.done[command.kind](succeeded.length, succeeded[0]?.task.name ?? '');
        notices.done(
          later.length > 0 ? `${text}. ${texts.accepted}` : text,
          undo.length === 0 ? undefined : () => void sendAll(undo),
        );
      }
      const [refusal] = refusals;
      if (refusals.length === 1 && tasks.length === 1) notices.problem(refusal);
      else if (refusals.length > 0) {
        const reasons = [...new Set(refusals.map((each) => sentenceOf(each, language)))].join(' ');
        notices.done(texts.failed(refusals.length, reasons));
      }
      return refusals.length === 0;
    },
    [sendAll, actor.accountId, texts, notices, language],
  );

  const isPending = useCallback(
    (task: Task) => {
      const command = accepted.get(task.userTaskKey);
      return command !== undefined && !isVisibleIn(task, command, actor.accountId);
    },
    [accepted, actor.accountId],
  );

  const value = useMemo(() => ({ run, progress, isPending }), [run, progress, isPending]);
  return <CommandsContext.Provider value={value}>{children}</CommandsContext.Provider>;
}

export function useCommands(): Value {
  const value = useContext(CommandsContext);
  if (value === null) throw new Error('useCommands needs a CommandsProvider above.');
  return value;
}
