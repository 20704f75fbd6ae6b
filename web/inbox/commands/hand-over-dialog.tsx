import { useState } from 'preact/hooks';
import { useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { useOrganisation } from '../../shared/organisation.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useFirstInvalid } from '../../shared/ui/use-first-invalid.ts';
import type { CommandDialogProps } from './command.ts';
import { commandTexts } from './texts.ts';

export function HandOverDialog({ what, onSend, onClose }: CommandDialogProps) {
  const texts = useTexts(commandTexts);
  const { language } = useLanguage();
  const { data: organisation } = useOrganisation();
  const [department, setDepartment] = useState('');
  const [group, setGroup] = useState('');
  const [note, setNote] = useState('');
  const [tries, setTries] = useState(0);
  const tried = tries > 0;
  useFirstInvalid(tries);
  const noteMissing = note.trim().length < 3;
  const groups = organisation?.groups.filter((each) => each.department === department) ?? [];

  function send(): void {
    setTries(tries + 1);
    if (department === '' || noteMissing) return;
    onSend({ kind: 'handOver', ...(group === '' ? { department } : { groups: [group] }), note: note.trim() });
  }

  return (
    <Dialog
      title={texts.handOverTitle(what)}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={send}>
          {texts.actions.handOver}
        </Button>
      }
    >
      <Field label={texts.department} error={tried && department === '' ? texts.chooseDepartment : null}>
        {(control) => (
          <select
            {...control}
            value={department}
            onChange={({ currentTarget }) => {
              setDepartment(currentTarget.value);
              setGroup('');
            }}
          >
            <option value="" />
            {organisation?.departments
              .filter(({ enabled }) => enabled)
              .map(({ key, label }) => (
                <option key={key} value={key}>
                  {label[language]}
                </option>
              ))}
          </select>
        )}
      </Field>
      {groups.length > 1 && (
        <Field label={texts.group} hint={texts.groupHint}>
          {(control) => (
            <select {...control} value={group} onChange={({ currentTarget }) => setGroup(currentTarget.value)}>
              <option value="">{texts.allGroups}</option>
              {groups.map(({ key, label }) => (
                <option key={key} value={key}>
                  {label[language]}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label={texts.note} hint={texts.noteHint} error={tried && noteMissing ? texts.noteMissing : null}>
        {(control) => <textarea {...control} value={note} onInput={({ currentTarget }) => setNote(currentTarget.value)} />}
      </Field>
    </Dialog>
  );
}
