import { useId, useState } from 'preact/hooks';
import { casePageSchema } from '../../../src/contracts/case.ts';
import { partnerMessageSchema } from '../../../src/contracts/partner-message.ts';
import { refresh, useRead } from '../../shared/api/queries.ts';
import { address, write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import { TypedFilter } from '../../shared/ui/typed-filter.tsx';
import { messagesTexts } from './texts.ts';

/** Finds the case that a message belongs to. */
export function AssignDialog({ messageId, onClose }: { messageId: string; onClose: () => void }) {
  const texts = useTexts(messagesTexts);
  const notices = useNotices();
  const group = useId();
  const [text, setText] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const path = address('/cases', { text, limit: 20 });
  const found = useRead(path, casePageSchema, { enabled: text !== null, keepPrevious: true });
  const cases = text === null ? [] : (found.data?.items ?? []);
  const choice = cases.find(({ caseId }) => caseId === chosen);

  async function assign(): Promise<void> {
    if (choice === undefined) return;
    setBusy(true);
    setError(null);
    try {
      const body = { caseId: choice.caseId };
      await write(`/partner-messages/${messageId}/assign-case`, partnerMessageSchema, { method: 'POST', body });
      notices.done(texts.assigned(choice.caseNumber));
      await refresh('/partner-messages', '/partners');
      onClose();
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  }
  return (
    <Dialog
      title={texts.assign}
      onClose={onClose}
      actions={
        <Button kind="primary" busy={busy} disabled={choice === undefined} onClick={() => void assign()}>
          {texts.assign}
        </Button>
      }
    >
      <p>{texts.assignWhat}</p>
      <TypedFilter label={texts.findCase} hint={texts.findCaseHint} value={text ?? undefined} onChange={setText} />
      {cases.length > 0 && (
        <fieldset class="case-choice">
          <legend class="visually-hidden">{texts.chooseCase}</legend>
          {cases.map(({ caseId, caseNumber, personName }) => (
            <label key={caseId}>
              <input type="radio" name={group} checked={caseId === chosen} onChange={() => setChosen(caseId)} />
              {caseNumber}
              {personName !== null && ` · ${personName}`}
            </label>
          ))}
        </fieldset>
      )}
      {text !== null && found.data !== undefined && cases.length === 0 && <p role="status">{texts.noCaseFound}</p>}
      {error !== null && <ProblemNotice error={error} />}
      {found.error !== null && <ProblemNotice error={found.error} />}
    </Dialog>
  );
}
