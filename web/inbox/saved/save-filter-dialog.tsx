import { useState } from 'preact/hooks';
import { savedFilterSchema } from '../../../src/contracts/saved-filter.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { useNames } from '../../shared/organisation.tsx';
import { useSession } from '../../shared/session/session-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import { useFirstInvalid } from '../../shared/ui/use-first-invalid.ts';
import type { InboxFilter } from '../filter/inbox-filter.ts';
import { queryOf } from './saved-query.ts';
import { savedTexts } from './texts.ts';

interface Props {
  filter: InboxFilter;
  onClose: () => void;
}

export function SaveFilterDialog({ filter, onClose }: Props) {
  const texts = useTexts(savedTexts);
  const names = useNames();
  const notices = useNotices();
  const { actor } = useSession();
  const [name, setName] = useState('');
  const [department, setDepartment] = useState('');
  const [tries, setTries] = useState(0);
  const tried = tries > 0;
  useFirstInvalid(tries);
  const [problem, setProblem] = useState<unknown>(null);
  const missing = name.trim() === '';

  async function save(): Promise<void> {
    setTries(tries + 1);
    if (missing) return;
    try {
      const body = { name: name.trim(), department: department || null, query: queryOf(filter) };
      await write('/saved-filters', savedFilterSchema, { method: 'POST', body });
      void refresh('/saved-filters');
      notices.done(texts.saved(name.trim()));
      onClose();
    } catch (refusal) {
      setProblem(refusal);
    }
  }

  return (
    <Dialog
      title={texts.saveTitle}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={() => void save()}>
          {texts.save}
        </Button>
      }
    >
      <p class="muted">{texts.what}</p>
      {problem !== null && <ProblemNotice error={problem} />}
      <Field label={texts.name} error={tried && missing ? texts.nameMissing : null}>
        {(control) => (
          <input {...control} maxLength={80} value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
        )}
      </Field>
      {actor.departments.length > 0 && (
        <Field label={texts.forWhom}>
          {(control) => (
            <select {...control} value={department} onChange={({ currentTarget }) => setDepartment(currentTarget.value)}>
              <option value="">{texts.forMe}</option>
              {actor.departments.map((key) => (
                <option key={key} value={key}>
                  {texts.forDepartment(names.department(key))}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </Dialog>
  );
}
