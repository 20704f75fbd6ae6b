import { useState } from 'preact/hooks';
import { consentSchema, type ConsentEntry } from '../../../src/contracts/consent.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import { useConsentWords } from './consent-words.ts';
import { consentsTexts } from './texts.ts';

interface Props {
  caseId: string;
  consent: ConsentEntry;
  onClose: () => void;
}

/** Says what follows before it happens: no reason is asked, as none is needed for a withdrawal. */
export function WithdrawDialog({ caseId, consent, onClose }: Props) {
  const texts = useTexts(consentsTexts);
  const words = useConsentWords();
  const notices = useNotices();
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const recipient = words.recipient(consent);
  const follows: Record<string, string> = { HELP_PLAN: texts.endsPlan, REFERRAL: texts.endsReferral(recipient) };

  async function withdraw(): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      await write(`/cases/${caseId}/consents/${consent.consentId}/withdrawal`, consentSchema, { method: 'POST' });
      await refresh(`/cases/${caseId}`);
      notices.done(texts.withdrawDone);
      onClose();
    } catch (cause) {
      setProblem(cause);
      setBusy(false);
    }
  }

  return (
    <Dialog
      title={texts.withdrawTitle}
      onClose={onClose}
      actions={
        <Button kind="danger" busy={busy} onClick={() => void withdraw()}>
          {texts.withdraw}
        </Button>
      }
    >
      <p>
        <strong>
          {words.purpose(consent)}, {recipient}
        </strong>
        <br />
        {words.categories(consent)}
      </p>
      <p>{follows[consent.purpose] ?? texts.endsOther}</p>
      <p class="muted">{texts.stays}</p>
      {problem !== null && <ProblemNotice error={problem} />}
    </Dialog>
  );
}
