import { useId, useState } from 'preact/hooks';
import { accountListSchema } from '../../../src/contracts/account.ts';
import { causeCareSchema } from '../../../src/contracts/incident.ts';
import { refresh, useRead } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { useSession } from '../../shared/session/session-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import '../../shared/ui/command.css';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import type { Care } from './care-cell.tsx';
import { incidentsTexts } from './texts.ts';

interface Props {
  causeKey: string;
  care: Care;
  onClose: () => void;
}

/** Whoever opens it where nobody cares most likely means to do it. */
export function CareDialog({ causeKey, care, onClose }: Props) {
  const texts = useTexts(incidentsTexts);
  const notices = useNotices();
  const { actor } = useSession();
  const form = useId();
  const { data } = useRead('/accounts', accountListSchema);
  const [before] = useState(care);
  const [ownerId, setOwnerId] = useState(before.version === 0 ? actor.accountId : (before.owner?.accountId ?? ''));
  const [note, setNote] = useState(before.note);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const operators = data?.items.filter(({ active, groups }) => active && groups.includes('admin')) ?? [];
  const known = ownerId === '' || operators.some(({ accountId }) => accountId === ownerId);

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      const body = { causeKey, ownerId: ownerId || null, note: note.trim(), version: before.version };
      await write('/incidents/groups/care', causeCareSchema, { method: 'PUT', body });
      await refresh('/incidents/groups');
      notices.done(texts.careSaved);
      onClose();
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
      await refresh('/incidents/groups');
    }
  }
  return (
    <Dialog
      title={texts.care}
      onClose={onClose}
      actions={
        <Button type="submit" form={form} kind="primary" busy={busy}>
          {texts.save}
        </Button>
      }
    >
      <form id={form} class="command" onSubmit={(event) => void save(event)}>
        <Field label={texts.owner}>
          {(control) => (
            <select {...control} value={ownerId} onChange={({ currentTarget }) => setOwnerId(currentTarget.value)}>
              <option value="">{texts.nobodyCares}</option>
              {!known && <option value={ownerId}>{before.owner?.name ?? actor.name}</option>}
              {operators.map(({ accountId, displayName }) => (
                <option key={accountId} value={accountId}>
                  {displayName}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={texts.note} hint={texts.noteHint}>
          {(control) => (
            <textarea
              {...control}
              maxLength={2000}
              rows={5}
              value={note}
              onInput={({ currentTarget }) => setNote(currentTarget.value)}
            />
          )}
        </Field>
      </form>
      {error !== null && <ProblemNotice error={error} />}
    </Dialog>
  );
}
