import { useState } from 'preact/hooks';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import '../../shared/ui/command.css';
import { listTexts } from '../../shared/ui/list-texts.ts';

interface Props {
  label: string;
  ready: boolean;
  /** Ends the work of somebody: the button says so by its colour. */
  danger?: boolean;
  /** Does it; what it throws is shown. */
  onSubmit: (reason: string) => Promise<void>;
  onDiscard: () => void;
  discard: string;
}

/** The reason and the button of a command that is prepared on the page itself. */
export function ReasonedSubmit({ label, ready, danger = false, onSubmit, onDiscard, discard }: Props) {
  const texts = useTexts(listTexts);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      await onSubmit(reason.trim());
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  }
  return (
    <form class="command" onSubmit={(event) => void submit(event)}>
      <Field label={texts.reason} hint={texts.reasonHint}>
        {(control) => (
          <textarea
            {...control}
            required
            minLength={3}
            maxLength={2000}
            value={reason}
            onInput={({ currentTarget }) => setReason(currentTarget.value)}
          />
        )}
      </Field>
      {error !== null && <ProblemNotice error={error} />}
      <div class="page__actions">
        <Button type="submit" kind={danger ? 'danger' : 'primary'} busy={busy} disabled={!ready || reason.trim().length < 3}>
          {label}
        </Button>
        <Button onClick={onDiscard}>{discard}</Button>
      </div>
    </form>
  );
}
