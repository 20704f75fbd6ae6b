import { useState } from 'preact/hooks';
import { partnerMessageSchema } from '../../../src/contracts/partner-message.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { CaseChoice, type ChosenCase } from '../../shared/search/case-choice.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import { messagesTexts } from './texts.ts';

/** Finds the case that a message belongs to. */
export function AssignDialog({ messageId, onClose }: { messageId: string; onClose: () => void }) {
  const texts = useTexts(messagesTexts);
  const notices = useNotices();
  const [choice, setChoice] = useState<ChosenCase | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function assign(): Promise<void> {
    if (choice === null) return;
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
        <Button kind="primary" busy={busy} disabled={choice === null} onClick={() => void assign()}>
          {texts.assign}
        </Button>
      }
    >
      <p>{texts.assignWhat}</p>
      <CaseChoice chosen={choice} onChoose={setChoice} />
      {error !== null && <ProblemNotice error={error} />}
    </Dialog>
  );
}
