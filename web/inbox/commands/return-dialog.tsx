import { useState } from 'preact/hooks';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { useNames } from '../../shared/organisation.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useFirstInvalid } from '../../shared/ui/use-first-invalid.ts';
import type { CommandDialogProps } from './command.ts';
import { commandTexts } from './texts.ts';

interface Props extends CommandDialogProps {
  /** Groups that the task came from. */
  from: readonly string[];
}

export function ReturnDialog({ what, from, onSend, onClose }: Props) {
  const texts = useTexts(commandTexts);
  const names = useNames();
  const [reason, setReason] = useState('');
  const [tries, setTries] = useState(0);
  const tried = tries > 0;
  useFirstInvalid(tries);
  const missing = reason.trim().length < 3;

  function send(): void {
    setTries(tries + 1);
    if (!missing) onSend({ kind: 'return', reason: reason.trim() });
  }

  return (
    <Dialog
      title={texts.returnTitle(what)}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={send}>
          {texts.actions.return}
        </Button>
      }
    >
      <p>{texts.returnTo(from.map(names.group).join(', '))}</p>
      <Field label={texts.reason} error={tried && missing ? texts.reasonMissing : null}>
        {(control) => <textarea {...control} value={reason} onInput={({ currentTarget }) => setReason(currentTarget.value)} />}
      </Field>
    </Dialog>
  );
}
