import { useState } from 'preact/hooks';
import { partnerMessageSchema, statesToAcknowledge, statesToSendAgain } from '../../../src/contracts/partner-message.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { CommandDialog } from '../../shared/ui/command-dialog.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import type { Message } from './message-words.tsx';
import { messagesTexts } from './texts.ts';

/** What a person can do about a message in the state that it is in. */
export function MessageActions({ message: { partnerMessageId, state } }: { message: Message }) {
  const texts = useTexts(messagesTexts);
  const notices = useNotices();
  const [asking, setAsking] = useState<'acknowledge' | 'retry' | 'assign' | null>(null);

  async function send(command: 'acknowledge' | 'retry', reason: string): Promise<void> {
    const body = command === 'acknowledge' ? { note: reason } : { reason };
    await write(`/partner-messages/${partnerMessageId}/${command}`, partnerMessageSchema, { method: 'POST', body });
    notices.done(command === 'acknowledge' ? texts.acknowledged : texts.retried);
    await refresh('/partner-messages', '/partners');
  }
  return (
    <div class="page__actions">
      {state === 'UNMATCHED' && (
        <Button kind="primary" onClick={() => setAsking('assign')}>
          {texts.assign}
        </Button>
      )}
      {statesToSendAgain.includes(state) && (
        <Button kind="primary" onClick={() => setAsking('retry')}>
          {texts.retry}
        </Button>
      )}
      {statesToAcknowledge.includes(state) && <Button onClick={() => setAsking('acknowledge')}>{texts.acknowledge}</Button>}
      {asking === 'assign' && <AssignDialog messageId={partnerMessageId} onClose={() => setAsking(null)} />}
      {(asking === 'acknowledge' || asking === 'retry') && (
        <CommandDialog
          title={texts[asking]}
          what={asking === 'retry' ? texts.retryWhat : texts.acknowledgeWhat}
          confirm={texts[asking]}
          onConfirm={(reason) => send(asking, reason)}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}
