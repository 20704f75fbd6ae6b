import { useState } from 'preact/hooks';
import { counsellingNoteSchema } from '../../../src/contracts/case.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import { counsellingTexts } from './texts.ts';

/** Kept nowhere but in the vault: what is typed here stays in memory until it is saved. */
export function NewCounsellingNote({ caseId }: { caseId: string }) {
  const texts = useTexts(counsellingTexts);
  const notices = useNotices();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      await write(`/cases/${caseId}/counselling-notes`, counsellingNoteSchema, { method: 'POST', body: { text } });
      setText('');
      notices.done(texts.saved);
      await refresh(`/cases/${caseId}/counselling-notes`);
    } catch (cause) {
      setProblem(cause);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form class="notes__new" onSubmit={(event) => void save(event)}>
      <Field label={texts.write}>
        {(control) => (
          <textarea
            {...control}
            rows={5}
            maxLength={10_000}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
      </Field>
      {problem !== null && <ProblemNotice error={problem} />}
      <div>
        <Button type="submit" kind="primary" busy={busy} disabled={text.trim() === ''}>
          {texts.save}
        </Button>
      </div>
    </form>
  );
}
