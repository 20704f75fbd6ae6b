import { useEffect, useRef, useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { useMayOpen } from '../../shared/session/session-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { CommandDialog, type AskedCommand } from '../commands/command-dialog.tsx';
import { useCommands } from '../commands/commands-provider.tsx';
import { commandTexts } from '../commands/texts.ts';
import type { TaskDetail } from './form-tab.tsx';

const asked: readonly AskedCommand[] = ['assign', 'followUp', 'return', 'handOver'];

/** What may be done with the task beside completing it; what may not is not offered. */
interface Props {
  task: TaskDetail;
  /** It has gone to other groups. */
  onGone: () => void;
}

export function TaskActions({ task, onGone }: Props) {
  const texts = useTexts(commandTexts);
  const mayOpen = useMayOpen();
  const { run, isPending } = useCommands();
  const [dialog, setDialog] = useState<AskedCommand | null>(null);
  const [busy, setBusy] = useState(false);
  const may = (action: string) => task.actions.some((each) => each === action);
  const pending = isPending(task);
  const isDone = useRef(false);

  function start(kind: 'claim' | 'release'): void {
    setBusy(true);
    void run([task], { kind }).finally(() => {
      setBusy(false);
      isDone.current = true;
    });
  }

  // The button is gone when the task has changed hands: the keyboard goes on in what can be worked on now.
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isDone.current || busy) return;
    isDone.current = false;
    const panel = place.current?.closest('article')?.querySelector<HTMLElement>('[role="tabpanel"]:not([hidden])');
    if (document.activeElement === document.body) panel?.focus({ preventScroll: true });
  });

  // Only those who may see names work on cases, and only they raise conflicts.
  const mayRaise = task.caseId !== null && task.personName !== null && task.state === 'CREATED' && mayOpen('conflicts');
  if (task.actions.length === 0 && !mayRaise) return null;
  return (
    <div ref={place} class="task__actions">
      {may('claim') && (
        <Button kind="primary" busy={busy || pending} onClick={() => start('claim')}>
          {texts.actions.claim}
        </Button>
      )}
      {may('release') && (
        <Button busy={busy || pending} onClick={() => start('release')}>
          {texts.actions.release}
        </Button>
      )}
      {asked.filter(may).map((kind) => (
        <Button key={kind} onClick={() => setDialog(kind)}>
          {texts.actions[kind]}
        </Button>
      ))}
      {mayRaise && (
        <Link class="button button--quiet" href={`~/conflicts/new?caseId=${task.caseId ?? ''}`}>
          {texts.raiseConflict}
        </Link>
      )}
      {busy && <Waiting />}
      {dialog !== null && (
        <CommandDialog
          kind={dialog}
          tasks={[task]}
          from={task.handOvers.findLast(({ kind }) => kind === 'HAND_OVER')?.fromGroups ?? []}
          onClose={() => setDialog(null)}
          onDone={(refused) => {
            if (refused.length === 0 && (dialog === 'handOver' || dialog === 'return')) onGone();
          }}
        />
      )}
    </div>
  );
}

/** Over two seconds says what is awaited. */
function Waiting() {
  const texts = useTexts(commandTexts);
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), 2000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <span class="task__waiting muted" role="status">
      {isLong && texts.waiting}
    </span>
  );
}
