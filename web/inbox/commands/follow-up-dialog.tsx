import { useState } from 'preact/hooks';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Field } from '../../shared/ui/field.tsx';
import './follow-up-dialog.css';
import { followUpDate, type CommandDialogProps } from './command.ts';
import { commandTexts } from './texts.ts';

function inDays(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return new Intl.DateTimeFormat('en-CA').format(date);
}

export function FollowUpDialog({ tasks, what, onSend, onClose }: CommandDialogProps) {
  const texts = useTexts(commandTexts);
  const formats = useFormats();
  const [only] = tasks;
  const set = tasks.length === 1 && only !== undefined ? followUpDate(only) : null;
  const [date, setDate] = useState(set ?? inDays(1));
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
            min={inDays(1)}
            value={date}
            onInput={({ currentTarget }) => setDate(currentTarget.value)}
          />
        )}
      </Field>
      <div class="follow-up__days" role="group" aria-label={texts.followUpDate}>
        {texts.followUpIn.map(([days, words]) => (
          <Button key={days} aria-pressed={date === inDays(days)} onClick={() => setDate(inDays(days))}>
            {words}
          </Button>
        ))}
      </div>
      <p class="follow-up__date" role="status">
        {date === '' ? '' : formats.weekday(date)}
      </p>
      <Field label={texts.followUpNote}>
        {(control) => <textarea {...control} value={note} onInput={({ currentTarget }) => setNote(currentTarget.value)} />}
      </Field>
    </Dialog>
  );
}
