import { useState } from 'preact/hooks';
import type { Task } from '../../../src/contracts/task.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { useOrganisation } from '../../shared/organisation.tsx';
import { useSession } from '../../shared/session/session-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { appliesTo, type CommandKind } from '../commands/command.ts';
import { CommandDialog, type AskedCommand } from '../commands/command-dialog.tsx';
import { useCommands } from '../commands/commands-provider.tsx';
import { commandTexts } from '../commands/texts.ts';
import type { Selection } from './use-selection.ts';

const asked: readonly AskedCommand[] = ['assign', 'followUp', 'handOver'];
const atOnce = ['claim', 'release'] as const;

interface Props {
  selection: Selection;
  /** Nothing is chosen any more, and the bar with the focus is gone. */
  onLeave: () => void;
}

/**
 * One bar for all chosen tasks, below the list so that choosing moves no row. What may not be done with one of them is said
 * afterwards, and it stays chosen; the rest is done.
 */
export function BulkBar({ selection, onLeave }: Props) {
  const texts = useTexts(commandTexts);
  const { actor } = useSession();
  const { run, progress } = useCommands();
  const { data: organisation } = useOrganisation();
  const [dialog, setDialog] = useState<AskedCommand | null>(null);
  const { tasks, set, clear } = selection;
  if (tasks.length === 0) return null;

  const leadGroups = new Set(organisation?.groups.filter(({ lead }) => lead).map(({ key }) => key));
  const isLead = actor.groups.some((group) => leadGroups.has(group)) || actor.roles.includes('unit-head');
  const own = [actor.accountId, ...actor.deputyFor];
  const fitting = (kind: CommandKind) => tasks.filter((task) => appliesTo(task, kind, own, isLead));
  const leave = () => {
    clear();
    onLeave();
  };
  const finish = (refused: readonly Task[]) => {
    clear();
    if (refused.length === 0) onLeave();
    else set(refused, true);
  };

  return (
    <section class="bulk" aria-label={texts.bar}>
      <p class="bulk__count" role="status">
        {progress === null ? texts.chosen(tasks.length) : texts.progress(progress.done, progress.total)}
      </p>
      {progress === null ? (
        <>
          {atOnce
            .filter((kind) => fitting(kind).length > 0)
            .map((kind) => (
              <Button key={kind} onClick={() => void run(fitting(kind), { kind }).then(finish)}>
                {texts.actions[kind]}
              </Button>
            ))}
          {asked
            .filter((kind) => fitting(kind).length > 0)
            .map((kind) => (
              <Button key={kind} onClick={() => setDialog(kind)}>
                {texts.actions[kind]}
              </Button>
            ))}
          <Button kind="quiet" onClick={leave}>
            {texts.clearChoice}
          </Button>
        </>
      ) : (
        <progress class="bulk__progress" value={progress.done} max={progress.total} aria-label={texts.bar} />
      )}
      {dialog !== null && <CommandDialog kind={dialog} tasks={fitting(dialog)} onClose={() => setDialog(null)} onDone={finish} />}
    </section>
  );
}
