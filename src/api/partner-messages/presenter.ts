import type { z } from 'zod';
import type { CaseSummary, PartnerMessage } from '../../case-file/repositories.ts';
import type { partnerMessageSchema } from '../../contracts/partner-message.ts';
import type { ApiDeps } from '../deps.ts';

export async function presentMessages(
  deps: ApiDeps,
  messages: PartnerMessage[],
): Promise<z.infer<typeof partnerMessageSchema>[]> {
  const summaries = await deps.caseFile.cases.summaries([...new Set(messages.flatMap(({ caseId }) => caseId ?? []))]);
  return messages.map((message) => presentMessage(message, message.caseId === null ? undefined : summaries.get(message.caseId)));
}

export function presentMessage(message: PartnerMessage, summary: CaseSummary | undefined): z.infer<typeof partnerMessageSchema> {
  return {
    partnerMessageId: message.partnerMessageId,
    direction: message.direction,
    partnerKind: message.partnerKind,
    messageKind: message.messageKind,
    caseId: message.caseId,
    caseNumber: summary?.caseNumber ?? null,
    state: message.state,
    attempts: message.attempts,
    nextAttemptAt: message.nextAttemptAt?.toISOString() ?? null,
    createdAt: message.createdAt.toISOString(),
  };
}
