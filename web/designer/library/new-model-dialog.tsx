import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { savedDraftSchema } from '../../../src/contracts/model.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import { idFromName, isModelId, newProcess, resourceName } from './new-model.ts';
import { libraryTexts } from './texts.ts';

export function NewModelDialog({ taken, onClose }: { taken: readonly string[]; onClose: () => void }) {
  const texts = useTexts(libraryTexts);
  const [, navigate] = useLocation();
  const [name, setName] = useState('');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const id = chosenId ?? idFromName(name);
  const nameError = name.trim() === '' ? texts.nameMissing : null;
  const idError = taken.includes(id) ? texts.idTaken : isModelId(id) ? null : texts.idInvalid;

  async function create(): Promise<void> {
    setTried(true);
    if (nameError !== null || idError !== null) return;
    setBusy(true);
    const title = name.trim();
    const file = { name: resourceName(id, '.bpmn'), title, content: newProcess(id, title), revision: null, basedOnVersion: null };
    try {
      await write(`/models/${id}/draft`, savedDraftSchema, { method: 'PUT', body: file });
      void refresh('/models');
      navigate(`/${id}`);
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  }

  return (
    <Dialog
      title={texts.newTitle}
      onClose={onClose}
      actions={
        <Button kind="primary" busy={busy} onClick={() => void create()}>
          {texts.create}
        </Button>
      }
    >
      <Field label={texts.newName} hint={texts.newNameHint} error={tried ? nameError : null}>
        {(control) => (
          <input
            {...control}
            value={name}
            maxLength={120}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              // Else it presses the button that opened the dialog, which has the focus again by then.
              event.preventDefault();
              void create();
            }}
          />
        )}
      </Field>
      <Field label={texts.newId} hint={texts.newIdHint} error={tried || chosenId !== null ? idError : null}>
        {(control) => (
          <input
            {...control}
            value={id}
            maxLength={100}
            spellcheck={false}
            onInput={({ currentTarget }) => setChosenId(currentTarget.value)}
          />
        )}
      </Field>
      {error !== null && <ProblemNotice error={error} />}
    </Dialog>
  );
}
