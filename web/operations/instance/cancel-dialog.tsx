import { Link } from 'wouter-preact';
import { instanceCommandSchema } from '../../../src/contracts/process-instance.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { CommandDialog } from '../../shared/ui/command-dialog.tsx';
import type { InstanceDetail } from './instance-detail.ts';
import { instanceTexts } from './texts.ts';

export function CancelDialog({ instance, onClose }: { instance: InstanceDetail; onClose: () => void }) {
  const texts = useTexts(instanceTexts);
  const notices = useNotices();
  const { processInstanceKey, rootProcessInstanceKey, parentProcessInstanceKey, userTasks, called } = instance;
  if (parentProcessInstanceKey !== null) {
    return (
      <Dialog title={texts.cancelTitle} onClose={onClose}>
        <p>{texts.cancelCalled}</p>
        <Link href={`/instances/${rootProcessInstanceKey}`}>{rootProcessInstanceKey}</Link>
      </Dialog>
    );
  }
  const tasks = userTasks.filter(({ state }) => state === 'CREATED').length;
  const running = called.filter(({ state }) => state === 'ACTIVE').length;

  async function cancel(reason: string): Promise<void> {
    const path = `/process-instances/${processInstanceKey}/cancel`;
    const { visible } = await write(path, instanceCommandSchema, { method: 'POST', body: { reason } });
    notices.done(visible ? texts.cancelDone : texts.effectSoon);
    await refresh('/process-instances', '/process-definitions');
  }
  return (
    <CommandDialog
      danger
      title={texts.cancelTitle}
      what={texts.cancelWhat(tasks, running)}
      confirm={texts.cancelTitle}
      onConfirm={cancel}
      onClose={onClose}
    />
  );
}
