/** Asks for what a command needs, for one task or for several. */
import type { Task } from '../../../src/contracts/task.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import type { CommandDialogProps } from './command.ts';
import { useCommands } from './commands-provider.tsx';
import { FollowUpDialog } from './follow-up-dialog.tsx';
import { HandOverDialog } from './hand-over-dialog.tsx';
import { ReturnDialog } from './return-dialog.tsx';
import { commandTexts } from './texts.ts';

export type AskedCommand = 'assign' | 'handOver' | 'return' | 'followUp';

interface Props {
  kind: AskedCommand;
  tasks: readonly Task[];
  /** For returning: groups that the task came from. */
  from?: readonly string[];
  onClose: () => void;
  /** @param refused the tasks with which it was not possible */
  onDone?: (refused: readonly Task[]) => void;
}

export function CommandDialog({ kind, tasks, from = [], onClose, onDone }: Props) {
  const texts = useTexts(commandTexts);
  const { run } = useCommands();
  const [only] = tasks;
  const what = tasks.length === 1 && only !== undefined ? only.name : texts.severalTasks(tasks.length);
  const shared: CommandDialogProps = {
    tasks,
    what,
    onClose,
    onSend: (command) => {
      onClose();
      void run(tasks, command).then(onDone);
    },
  };
  switch (kind) {
    case 'assign':
      return <AssignDialog {...shared} />;
    case 'handOver':
      return <HandOverDialog {...shared} />;
    case 'return':
      return <ReturnDialog {...shared} from={from} />;
    case 'followUp':
      return <FollowUpDialog {...shared} />;
  }
}
