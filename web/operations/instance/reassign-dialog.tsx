import { useState } from 'preact/hooks';
import { accountListSchema } from '../../../src/contracts/account.ts';
import { instanceCommandSchema } from '../../../src/contracts/process-instance.ts';
import { refresh, useRead } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { CommandDialog } from '../../shared/ui/command-dialog.tsx';
import type { InstanceDetail } from './instance-detail.ts';
import { instanceTexts } from './texts.ts';

interface Props {
  processInstanceKey: string;
  task: InstanceDetail['userTasks'][number];
  onClose: () => void;
}

export function ReassignDialog({ processInstanceKey, task, onClose }: Props) {
  const texts = useTexts(instanceTexts);
  const notices = useNotices();
  const { data: accounts } = useRead('/accounts', accountListSchema);
  const candidates = accounts?.items.filter(
    ({ active, groups }) => active && groups.some((group) => task.candidateGroups.includes(group)),
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const assignee = chosen ?? candidates?.find(({ accountId }) => accountId !== task.assignee)?.accountId ?? '';

  async function reassign(reason: string): Promise<void> {
    const path = `/process-instances/${processInstanceKey}/user-tasks/${task.userTaskKey}/assignee`;
    const body = { assignee: assignee === '' ? null : assignee, reason };
    const { visible } = await write(path, instanceCommandSchema, { method: 'POST', body });
    notices.done(visible ? texts.reassigned : texts.effectSoon);
    await refresh('/process-instances', '/tasks');
  }

  return (
    <CommandDialog
      title={texts.reassignTask(task.name ?? task.elementId)}
      what={texts.reassignWhat}
      confirm={texts.reassignTitle}
      ready={candidates !== undefined && assignee !== (task.assignee ?? '')}
      onConfirm={reassign}
      onClose={onClose}
    >
      {candidates?.length === 0 && <p>{texts.noCandidates}</p>}
      <Field label={texts.reassignTo}>
        {(control) => (
          <select {...control} value={assignee} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
            {candidates?.map(({ accountId, displayName }) => (
              <option key={accountId} value={accountId}>
                {displayName}
              </option>
            ))}
            {task.assignee !== null && <option value="">{texts.reassignNobody}</option>}
          </select>
        )}
      </Field>
    </CommandDialog>
  );
}
