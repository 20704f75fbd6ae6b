import { useState } from 'preact/hooks';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { useOrganisation } from '../../shared/organisation.tsx';
import { useSession } from '../../shared/session/session-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { appliesTo } from '../commands/command.ts';
import { CommandDialog, type AskedCommand } from '../commands/command-dialog.tsx';
import { useCommands } from '../commands/commands-provider.tsx';
import { commandTexts } from '../commands/texts.ts';
import type { Selection } from './use-selection.ts';

const asked: readonly AskedCommand[] = ['assign', 'followUp', 'handOver'];
const atOnce = ['claim', 'release'] as const;

/** One bar for all chosen tasks. What may not be done with one of them is said afterwards; the rest is done. */
export function BulkBar({ selection }: { selection: Selection }) {
  const texts = useTexts(commandTexts);
  const { actor } = useSession();
  const { run, progress } = useCommands();
  const { data: organisation } = useOrganisation();
  const [dialog, setDialog] = useState<AskedCommand | null>(null);
  const { tasks, clear } = selection;
  if (tasks.length === 0) return null;

  const leadGroups = new Set(organisation?.groups.filter(({ lead }) => lead).map(({ key }) => key));
  const isLead = actor.groups.some((group) => leadGroups.has(group)) || actor.roles.includes('unit-head');
  const fitting = (kind: (typeof atOnce)[number]) => tasks.filter((task) => appliesTo(task, kind, actor.accountId, isLead));

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
              <Button key={kind} onClick={() => void run(fitting(kind), { kind }).then(clear)}>
                {texts.actions[kind]}
              </Button>
            ))}
          {asked
            .filter((kind) => kind !== 'assign' || isLead)
            .map((kind) => (
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
