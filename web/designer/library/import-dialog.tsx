import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { refresh } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import { idsInFile, titleOfFile } from '../model/uses-in-xml.ts';
import { importAsDraft } from './import-as-draft.ts';
import type { LibraryRow } from './library-rows.ts';
import { readPicked, type Imported } from './read-files.ts';
import { libraryTexts } from './texts.ts';

/** Where the files go: the process among them, or one that is chosen. */
function processAmong(imported: Imported): { id: string; title: string } | null {
  const file = imported.files.find(({ name }) => name.endsWith('.bpmn'));
  const id = file && idsInFile(file.name, file.content)[0];
  return file === undefined || id === undefined ? null : { id, title: titleOfFile(file.name, file.content) };
}

export function ImportDialog({ rows, onClose }: { rows: readonly LibraryRow[]; onClose: () => void }) {
  const texts = useTexts(libraryTexts);
  const notices = useNotices();
  const [, navigate] = useLocation();
  const [imported, setImported] = useState<Imported | null>(null);
  const [chosen, setChosen] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const process = imported && processAmong(imported);
  const modelId = process?.id ?? (chosen === '' ? null : chosen);
  const existing = rows.find((row) => row.modelId === modelId);

  async function start(): Promise<void> {
    if (imported === null || modelId === null) return;
    setBusy(true);
    try {
      await importAsDraft(modelId, imported.files);
      void refresh('/models');
      notices.done(texts.importDone(imported.files.length));
      navigate(`/${encodeURIComponent(modelId)}`);
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  }

  const isEmpty = imported !== null && imported.files.length === 0;
  return (
    <Dialog
      title={texts.importTitle}
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          busy={busy}
          disabled={modelId === null || isEmpty || imported === null}
          onClick={() => void start()}
        >
          {texts.importStart}
        </Button>
      }
    >
      <Field label={texts.importFiles} hint={texts.importHint} error={isEmpty ? texts.importNothing : null}>
        {(control) => (
          <input
            {...control}
            type="file"
            multiple
            accept=".bpmn,.dmn,.form,.zip"
            onChange={({ currentTarget }) => void readPicked(currentTarget.files ?? []).then(setImported)}
          />
        )}
      </Field>
      {imported !== null && imported.files.length > 0 && (
        <div>
          <h3>{texts.importFound}</h3>
          <ul class="library__found">
            {imported.files.map(({ name, content }) => (
              <li key={name}>
                {titleOfFile(name, content)} <span class="muted">{name}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {imported !== null && imported.skipped.length > 0 && (
        <p class="muted">{texts.importSkipped(imported.skipped.join(', '))}</p>
      )}
      {process !== null && (
        <p>
          {existing === undefined ? texts.importNew(process.title) : texts.importExisting(existing.name)}
          {existing?.draft && <span class="library__line">{texts.importOverwrites}</span>}
        </p>
      )}
      {imported !== null && !isEmpty && process === null && (
        <Field label={texts.importInto} hint={texts.importIntoHint}>
          {(control) => (
            <select {...control} value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
              <option value="" />
              {rows.map((row) => (
                <option key={row.modelId} value={row.modelId}>
                  {row.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {error !== null && <ProblemNotice error={error} />}
    </Dialog>
  );
}
