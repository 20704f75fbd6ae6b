import { useState } from 'preact/hooks';
import { jobCommandSchema } from '../../../src/contracts/job.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { CommandDialog } from '../../shared/ui/command-dialog.tsx';
import { jobsTexts } from './texts.ts';

export function RetriesDialog({ jobKey, onClose }: { jobKey: string; onClose: () => void }) {
  const texts = useTexts(jobsTexts);
  const notices = useNotices();
  const [retries, setRetries] = useState(3);

  async function set(reason: string): Promise<void> {
    await write(`/jobs/${jobKey}/retries`, jobCommandSchema, { method: 'POST', body: { retries, reason } });
    notices.done(texts.retriesSet);
    await refresh('/jobs', '/process-instances');
  }
  return (
    <CommandDialog
      title={texts.setRetriesTitle}
      what={texts.setRetriesWhat}
      confirm={texts.setRetriesTitle}
      onConfirm={set}
      onClose={onClose}
    >
      <Field label={texts.retries}>
        {(control) => (
          <input
            {...control}
            type="number"
            min={1}
            max={20}
            value={retries}
            onInput={({ currentTarget }) => setRetries(Math.min(20, Math.max(1, currentTarget.valueAsNumber || 1)))}
          />
        )}
      </Field>
    </CommandDialog>
  );
}
