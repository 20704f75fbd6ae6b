import { useState } from 'preact/hooks';
import { documentSchema } from '../../../src/contracts/document.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import type { CaseDocument } from './document-table.tsx';
import { largestFile } from './file-size.ts';
import { documentsTexts } from './texts.ts';

export function NewVersion({ document, onDone }: { document: CaseDocument; onDone: () => void }) {
  const texts = useTexts(documentsTexts);
  const notices = useNotices();
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const tooLarge = file !== null && file.size > largestFile;

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (file === null || tooLarge) return;
    const body = new FormData();
    body.set('expectedVersion', String(document.version));
    body.set('file', file);
    setBusy(true);
    setProblem(null);
    try {
      const saved = await write(`/documents/${document.documentId}/versions`, documentSchema, { method: 'POST', body });
      await refresh(`/cases/${document.caseId}`, '/documents');
      notices.done(texts.versionSaved(saved.version));
      onDone();
    } catch (cause) {
      setProblem(cause);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form class="documents__upload" onSubmit={(event) => void save(event)}>
      <Field label={texts.file} hint={texts.fileHint} error={tooLarge ? texts.tooLarge : null}>
        {(control) => (
          <input {...control} type="file" required onChange={({ currentTarget }) => setFile(currentTarget.files?.[0] ?? null)} />
        )}
      </Field>
      {problem !== null && <ProblemNotice error={problem} />}
      <div>
        <Button type="submit" kind="primary" busy={busy} disabled={tooLarge}>
          {texts.saveVersion}
        </Button>
      </div>
    </form>
  );
}
