/** Asks before something that can't be undone: what will happen, and why the person wants it. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useTexts } from '../language/language-provider.tsx';
import { Button } from './button.tsx';
import './command.css';
import { Dialog } from './dialog.tsx';
import { Field } from './field.tsx';
import { listTexts } from './list-texts.ts';
import { ProblemNotice } from './states.tsx';

const shortestReason = 3;

interface Props {
  title: string;
  /** What will happen, in words. */
  what?: ComponentChildren;
  confirm: string;
  danger?: boolean;
  /** False: the inputs are not complete. */
  ready?: boolean;
  wide?: boolean;
  /** Does it; what it throws is shown and the dialog stays. */
  onConfirm: (reason: string) => Promise<void>;
  onClose: () => void;
  children?: ComponentChildren;
}

export function CommandDialog({
  title,
  what,
  confirm,
  danger = false,
  ready = true,
  wide = false,
  onConfirm,
  onClose,
  children,
}: Props) {
  const texts = useTexts(listTexts);
  const form = useId();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      await onConfirm(reason.trim());
      onClose();
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  }

  return (
    <Dialog
      title={title}
      onClose={onClose}
      wide={wide}
      actions={
        <Button
          type="submit"
          form={form}
          kind={danger ? 'danger' : 'primary'}
          busy={busy}
          disabled={!ready || reason.trim().length < shortestReason}
        >
          {confirm}
        </Button>
      }
    >
      {what !== undefined && <div>{what}</div>}
      <form id={form} class="command" onSubmit={(event) => void submit(event)}>
        {children}
        <Field label={texts.reason} hint={texts.reasonHint}>
          {(control) => (
            <textarea
              {...control}
              required
              minLength={shortestReason}
              maxLength={2000}
              value={reason}
              onInput={({ currentTarget }) => setReason(currentTarget.value)}
            />
          )}
        </Field>
      </form>
      {error !== null && <ProblemNotice error={error} />}
    </Dialog>
  );
}
