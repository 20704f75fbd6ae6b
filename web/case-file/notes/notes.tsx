import { useState } from 'preact/hooks';
import { noteSchema, notesSchema } from '../../../src/contracts/case.ts';
import { refresh, useRead } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { usePeople } from '../../shared/people.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ErrorState, ProblemNotice, Skeleton } from '../../shared/ui/states.tsx';
import { useKeptText } from '../../shared/kept-text.ts';
import './notes.css';
import { notesTexts } from './texts.ts';

export function Notes({ caseId }: { caseId: string }) {
  const texts = useTexts(notesTexts);
  const formats = useFormats();
  const nameOf = usePeople();
  const notes = useRead(`/cases/${caseId}/notes`, notesSchema);
  return (
    <div class="notes">
      <h2>{texts.title}</h2>
      <NewNote caseId={caseId} />
      {notes.isPending && <Skeleton lines={4} />}
      {notes.isError && <ErrorState error={notes.error} onRetry={() => void notes.refetch()} />}
      {notes.data?.items.length === 0 && <p class="muted">{texts.none}</p>}
      <ol class="notes__list">
        {notes.data?.items.map(({ noteId, text, createdAt, by }) => (
          <li key={noteId}>
            <p class="notes__text">{text}</p>
            <span class="muted">
              {nameOf(by)}, <time dateTime={createdAt}>{formats.dateTime(createdAt)}</time>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function NewNote({ caseId }: { caseId: string }) {
  const texts = useTexts(notesTexts);
  const notices = useNotices();
  const [text, setText, forget] = useKeptText(`note:${caseId}`);
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      await write(`/cases/${caseId}/notes`, noteSchema, { method: 'POST', body: { text } });
      forget();
      notices.done(texts.saved);
      await refresh(`/cases/${caseId}`);
    } catch (cause) {
      setProblem(cause);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form class="notes__new" onSubmit={(event) => void save(event)}>
      <Field label={texts.write} hint={texts.writeHint}>
        {(control) => (
          <textarea
            {...control}
            rows={4}
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
