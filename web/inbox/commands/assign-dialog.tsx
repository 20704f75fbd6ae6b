import { useState } from 'preact/hooks';
import { accountListSchema } from '../../../src/contracts/account.ts';
import type { Task } from '../../../src/contracts/task.ts';
import { todayInGermany } from '../../../src/contracts/today-in-germany.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useFirstInvalid } from '../../shared/ui/use-first-invalid.ts';
import type { CommandDialogProps } from './command.ts';
import { commandTexts } from './texts.ts';

/** Colleagues who may work on all of these tasks. */
function candidatesFor<Colleague extends { groups: string[]; active: boolean }>(
  colleagues: readonly Colleague[],
  tasks: readonly Task[],
): Colleague[] {
  return colleagues.filter(
    ({ active, groups }) =>
      active && tasks.every(({ candidateGroups }) => candidateGroups.some((group) => groups.includes(group))),
  );
}

export function AssignDialog({ tasks, what, onSend, onClose }: CommandDialogProps) {
  const texts = useTexts(commandTexts);
  const { data } = useRead('/accounts', accountListSchema);
  const [assignee, setAssignee] = useState('');
  const [tries, setTries] = useState(0);
  const tried = tries > 0;
  useFirstInvalid(tries);
  const candidates = candidatesFor(data?.items ?? [], tasks);
  const today = todayInGermany();

  function send(): void {
    setTries(tries + 1);
    if (assignee !== '') onSend({ kind: 'assign', assignee });
  }

  return (
    <Dialog
      title={texts.assignTitle(what)}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={send}>
          {texts.actions.assign}
        </Button>
      }
    >
      {data !== undefined && candidates.length === 0 ? (
        <p>{texts.noCandidates}</p>
      ) : (
        <Field label={texts.assignee} error={tried && assignee === '' ? texts.choosePerson : null}>
          {(control) => (
            <select {...control} value={assignee} onChange={({ currentTarget }) => setAssignee(currentTarget.value)}>
              <option value="" />
              {candidates.map(({ accountId, displayName, absentFrom, absentUntil }) => {
                const absent = absentFrom !== null && absentFrom <= today && (absentUntil === null || absentUntil >= today);
                return (
                  <option key={accountId} value={accountId}>
                    {absent ? `${displayName} (${texts.absent})` : displayName}
                  </option>
                );
              })}
            </select>
          )}
        </Field>
      )}
    </Dialog>
  );
}
