/** What a person does about a message that did not go its way by itself. */
import type { Actor } from '../../contracts/actor.ts';
import { statesToAcknowledge, statesToSendAgain } from '../../contracts/partner-message.ts';
import type { PartnerMessage } from '../../case-file/repositories.ts';
import type { ApiDeps } from '../deps.ts';

function audit(deps: ApiDeps, actor: Actor, action: string, message: PartnerMessage, details: Record<string, unknown>) {
  const resource = { kind: 'partnerMessage', id: message.partnerMessageId };
  return deps.audit.append({ actor, action, resource, caseId: message.caseId, details });
}

/** By telephone or letter it is known that the message arrived, or what it asked for is done. @throws NotFound, Conflict MESSAGE_STATE */
export async function acknowledgeMessage(deps: ApiDeps, actor: Actor, id: string, note: string): Promise<PartnerMessage> {
  const provenance = { by: actor.accountId, reason: 'acknowledge' };
  const message = await deps.caseFile.partnerMessages.transition(id, statesToAcknowledge, 'ACKNOWLEDGED', provenance, note);
  await audit(deps, actor, 'partner-message.acknowledge', message, { note });
  return message;
}

/** Sends a message again that was given up, or that was to be sent by hand. @throws NotFound, Conflict MESSAGE_STATE */
export async function retryMessage(deps: ApiDeps, actor: Actor, id: string, reason: string): Promise<PartnerMessage> {
  const provenance = { by: actor.accountId, reason };
  const message = await deps.caseFile.partnerMessages.transition(id, statesToSendAgain, 'QUEUED', provenance, reason);
  await audit(deps, actor, 'partner-message.retry', message, { reason });
  return message;
}

/**
 * Gives a message its case and hands it to the process that waits for it. Where another process of Lotse exchanges the
 * files, that one takes it up on its next round.
 * @throws NotFound, Conflict MESSAGE_STATE
 */
export async function assignCaseToMessage(deps: ApiDeps, actor: Actor, id: string, caseId: string): Promise<PartnerMessage> {
  const provenance = { by: actor.accountId, reason: 'assign-case' };
  const message = await deps.caseFile.partnerMessages.assignCase(id, caseId, provenance);
  await audit(deps, actor, 'partner-message.assign-case', message, { caseId });
  await deps.exchange?.dispatch(id);
  return deps.caseFile.partnerMessages.get(id);
}
