import { useState } from 'preact/hooks';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { useSession } from '../../shared/session/session-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { appliesTo, type Command } from '../commands/command.ts';
import { CommandDialog, type AskedCommand } from '../commands/command-dialog.tsx';
import { useCommands } from '../commands/commands-provider.tsx';
import { commandTexts } from '../commands/texts.ts';
import type { Selection } from './use-selection.ts';

const asked: readonly AskedCommand[] = ['assign', 'followUp', 'handOver'];

/** One bar for all chosen tasks. What may not be done with one of them is said afterwards; the rest is done. */
export function BulkBar({ selection }: { selection: Selection }) {
  const texts = useTexts(commandTexts);
  const { actor } = useSession();
  const { run, progress } = useCommands();
  const [dialog, setDialog] = useState<AskedCommand | null>(null);
  const { tasks, clear } = selection;
  if (tasks.length === 0) return null;

  function start(command: Command): void {
    const fitting = tasks.filter((task) => appliesTo(task, command.kind, actor.accountId));
    void run(fitting, command).then(clear);
  }

  return (
    <section class="bulk" aria-label={texts.bar}>
      <p class="bulk__count" role="status">
        {progress === null ? texts.chosen(tasks.length) : texts.progress(progress.done, progress.total)}
      </p>
      {progress === null ? (
        <>
          <Button onClick={() => start({ kind: 'claim' })}>{texts.actions.claim}</Button>
          <Button onClick={() => start({ kind: 'release' })}>{texts.actions.release}</Button>
          {asked.map((kind) => (
            <Button key={kind} onClick={() => setDialog(kind)}>
              {texts.actions[kind]}
            </Button>
          ))}
          <Button kind="quiet" onClick={clear}>
            {texts.clearChoice}
          </Button>
        </>
      ) : (
        <progress class="bulk__progress" value={progress.done} max={progress.total} aria-label={texts.bar} />
      )}
      {dialog !== null && <CommandDialog kind={dialog} tasks={tasks} onClose={() => setDialog(null)} onDone={clear} />}
    </section>
  );
}
