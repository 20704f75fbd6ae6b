import type { z } from 'zod';
import type { partnerMessageSchema } from '../../../src/contracts/partner-message.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Badge, type BadgeKind } from '../../shared/ui/badge.tsx';
import { partnersTexts } from '../texts.ts';
import { messagesTexts } from './texts.ts';

export type Message = z.infer<typeof partnerMessageSchema>;

const badges: Record<Message['state'], BadgeKind> = {
  QUEUED: 'neutral',
  BY_HAND: 'warning',
  SENT: 'neutral',
  RECEIPTED: 'success',
  ACKNOWLEDGED: 'success',
  FAILED: 'danger',
  RECEIVED: 'info',
  UNMATCHED: 'warning',
};

export function MessageState({ state }: { state: Message['state'] }) {
  const texts = useTexts(messagesTexts);
  return <Badge kind={badges[state]}>{texts.states[state]}</Badge>;
}

/** Names of kinds; a kind without one stands for itself. */
export function useMessageWords() {
  const messages = useTexts(messagesTexts);
  const messageKinds: Record<string, string> = messages.messageKinds;
  const kinds: Record<string, string> = useTexts(partnersTexts).kinds;
  const partner = (kind: string) => kinds[kind] ?? kind;
  const message = (kind: string) => messageKinds[kind] ?? kind;
  const title = ({ direction, messageKind, partnerKind }: Pick<Message, 'direction' | 'messageKind' | 'partnerKind'>) =>
    (direction === 'IN' ? messages.messageFrom : messages.messageTo)(message(messageKind), partner(partnerKind));
  return { partner, message, title };
}
