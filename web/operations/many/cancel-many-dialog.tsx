/** Ends many instances: says first how many, with what hangs on them, and which can't. */
import { useLocation } from 'wouter-preact';
import { batchDetailSchema, batchPreviewSchema } from '../../../src/contracts/batch.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { CommandDialog } from '../../shared/ui/command-dialog.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import '../actions/actions.css';
import { useDryRun } from '../actions/use-dry-run.ts';
import { Blocked } from './blocked.tsx';
import type { Selection } from './selection.ts';
import { manyTexts } from './texts.ts';

interface Props {
  instances: Selection;
  onClose: () => void;
}

export function CancelManyDialog({ instances, onClose }: Props) {
  const texts = useTexts(manyTexts);
  const [, navigate] = useLocation();
  const plan = { kind: 'CANCEL', instances };
  const { answer, error } = useDryRun('/batches/preview', plan, batchPreviewSchema);

  async function cancel(reason: string): Promise<void> {
    const { batchId } = await write('/batches', batchDetailSchema, { method: 'POST', body: { ...plan, reason } });
    navigate(`/batches/${batchId}`);
  }
  return (
    <CommandDialog
      danger
      wide
      title={texts.cancelTitle}
      what={
        <div role="status" class="many__what">
          {answer === null && error === null && <p class="muted">{texts.checking}</p>}
          {answer !== null && (
            <p>
              <strong>{texts.cancelWhat(answer.possible)}</strong>{' '}
              {texts.cancelWithThem(answer.openTasks, answer.calledInstances)}
            </p>
          )}
          {answer !== null && <Blocked preview={answer} />}
        </div>
      }
      confirm={answer === null ? texts.cancelTitle : texts.cancelConfirm(answer.possible)}
      ready={answer !== null && answer.possible > 0}
      onConfirm={cancel}
      onClose={onClose}
    >
      {error !== null && <ProblemNotice error={error} />}
    </CommandDialog>
  );
}
