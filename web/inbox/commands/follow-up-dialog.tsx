import { useState } from 'preact/hooks';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { followUpDate, type CommandDialogProps } from './command.ts';
import { commandTexts } from './texts.ts';

function tomorrow(): string {
  const date = new Date();
  date.setDate(date.getDate() + 1);
  return new Intl.DateTimeFormat('en-CA').format(date);
}

export function FollowUpDialog({ tasks, what, onSend, onClose }: CommandDialogProps) {
  const texts = useTexts(commandTexts);
  const [only] = tasks;
  const set = tasks.length === 1 && only !== undefined ? followUpDate(only) : null;
  const [date, setDate] = useState(set ?? tomorrow());
  const [note, setNote] = useState('');
  const isSet = tasks.some((task) => followUpDate(task) !== null);

  return (
    <Dialog
      title={texts.followUpTitle(what)}
      onClose={onClose}
      actions={
        <>
          {isSet && <Button onClick={() => onSend({ kind: 'followUp', date: null, note: '' })}>{texts.followUpClear}</Button>}
          <Button kind="primary" disabled={date === ''} onClick={() => onSend({ kind: 'followUp', date, note: note.trim() })}>
            {texts.actions.followUp}
          </Button>
        </>
      }
    >
      <Field label={texts.followUpDate} hint={texts.followUpHint}>
        {(control) => (
          <input
            {...control}
            type="date"
            min={tomorrow()}
            value={date}
            onInput={({ currentTarget }) => setDate(currentTarget.value)}
          />
        )}
      </Field>
      <Field label={texts.followUpNote}>
        {(control) => <textarea {...control} value={note} onInput={({ currentTarget }) => setNote(currentTarget.value)} />}
      </Field>
    </Dialog>
  );
}
