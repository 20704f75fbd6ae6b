import { useState } from 'preact/hooks';
import { documentSchema } from '../../../src/contracts/document.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import { uiTexts } from '../../shared/ui/texts.ts';
import { largestFile } from './file-size.ts';
import { documentsTexts } from './texts.ts';

interface Props {
  caseId: string;
  kinds: readonly string[];
  /** With the new document, or null when nothing was added. */
  onDone: (documentId: string | null) => void;
}

export function UploadForm({ caseId, kinds, onDone }: Props) {
  const texts = useTexts(documentsTexts);
  const ui = useTexts(uiTexts);
  const notices = useNotices();
  const [file, setFile] = useState<File | null>(null);
  const [kind, setKind] = useState(kinds[0] ?? '');
  const [title, setTitle] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  // The same file sent again after a lost answer must not be there twice.
  const [key, setKey] = useState(() => crypto.randomUUID());

  function choose(chosen: File | null): void {
    setFile(chosen);
    setError(chosen !== null && chosen.size > largestFile ? texts.tooLarge : null);
    setKey(crypto.randomUUID());
    if (chosen !== null && title === '') setTitle(chosen.name.replace(/\.[^.]+$/, ''));
  }

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (file === null) {
      setError(texts.noFile);
      return;
    }
    if (file.size > largestFile) return;
    const body = new FormData();
    body.set('kind', kind);
    body.set('title', title);
    body.set('file', file);
    setBusy(true);
    setProblem(null);
    try {
      const added = await write(`/cases/${caseId}/documents`, documentSchema, { method: 'POST', body, idempotencyKey: key });
      await refresh(`/cases/${caseId}`);
      notices.done(texts.added2(added.title));
      onDone(added.documentId);
    } catch (cause) {
      setProblem(cause);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form class="documents__upload" onSubmit={(event) => void send(event)}>
      <Field label={texts.file} hint={texts.fileHint} error={error}>
        {(control) => (
          <input {...control} type="file" onChange={({ currentTarget }) => choose(currentTarget.files?.[0] ?? null)} />
        )}
      </Field>
      <Field label={texts.kind}>
        {(control) => (
          <select {...control} value={kind} onChange={({ currentTarget }) => setKind(currentTarget.value)}>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {texts.kinds[one] ?? one}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={texts.documentTitle}>
        {(control) => (
          <input
            {...control}
            required
            maxLength={200}
            value={title}
            onInput={({ currentTarget }) => setTitle(currentTarget.value)}
          />
        )}
      </Field>
      {problem !== null && <ProblemNotice error={problem} />}
      <div class="case-file__row">
        <Button type="submit" kind="primary" busy={busy} disabled={error !== null && file !== null}>
          {texts.add}
        </Button>
        <Button onClick={() => onDone(null)}>{ui.cancel}</Button>
      </div>
    </form>
  );
}
