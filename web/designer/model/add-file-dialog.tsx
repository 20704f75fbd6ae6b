import { useState } from 'preact/hooks';
import { decisionListSchema } from '../../../src/contracts/decision.ts';
import { formListSchema } from '../../../src/contracts/form.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { idFromName, isModelId, newDecision, newForm } from '../library/new-model.ts';
import { useModel, useModelFiles } from './model-context.ts';
import { endings, fileOf } from './model-file.ts';
import { modelTexts } from './texts.ts';

interface Props {
  kind: 'decision' | 'form';
  onAdded: (name: string) => void;
  onClose: () => void;
}

/** Begins a decision or a form of this model. */
export function AddFileDialog({ kind, onAdded, onClose }: Props) {
  const texts = useTexts(modelTexts);
  const { store, modelId } = useModel();
  const files = useModelFiles();
  const decisions = useRead('/decisions', decisionListSchema, { enabled: kind === 'decision' });
  const forms = useRead('/forms', formListSchema, { enabled: kind === 'form' });
  const [name, setName] = useState('');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const id = chosenId ?? idFromName(name);
  const process = files.find((file) => file.kind === 'process')?.name ?? `${modelId}/`;
  const resource = `${process.slice(0, process.lastIndexOf('/') + 1)}${id}${endings[kind]}`;
  const taken = [
    ...(decisions.data?.items.map((item) => item.decisionId) ?? []),
    ...(forms.data?.items.map((item) => item.formId) ?? []),
  ];
  const isTaken = taken.includes(id) || files.some((file) => file.name === resource);
  const error = isTaken ? texts.idTaken : isModelId(id) ? null : texts.idInvalid;

  function add(): void {
    setTried(true);
    if (error !== null) return;
    const title = name.trim() === '' ? id : name.trim();
    const content = kind === 'decision' ? newDecision(id, title) : newForm(id);
    store.add(fileOf(resource, kind === 'decision' ? title : id, content, null), true);
    onAdded(resource);
  }

  return (
    <Dialog
      title={kind === 'decision' ? texts.addDecision : texts.addForm}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={add}>
          {texts.create}
        </Button>
      }
    >
      <Field label={texts.name}>
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
              add();
            }}
          />
        )}
      </Field>
      <Field label={texts.id} hint={texts.idHint} error={tried || chosenId !== null ? error : null}>
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
    </Dialog>
  );
}
