import type { PartnerMessage } from '../../case-file/repositories.ts';
import {
  acknowledgeSchema,
  assignCaseSchema,
  partnerMessageDetailSchema,
  partnerMessageIdSchema,
  partnerMessagePageSchema,
  partnerMessageQuerySchema,
  partnerMessageSchema,
  quarantinedFileParamsSchema,
  quarantinedFileSchema,
  quarantineSchema,
  retryMessageSchema,
  settleFileSchema,
} from '../../contracts/partner-message.ts';
import { mayHandlePartnerMessages } from '../../policies/partner-message.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { listQuarantine, settleFile } from './quarantine.ts';
import { acknowledgeMessage, assignCaseToMessage, retryMessage } from './handle-message.ts';
import { listMessages } from './list-messages.ts';
import { presentMessage } from './presenter.ts';

const route = defineRoute<ApiDeps>();
const common = { tag: 'partner messages', access: mayHandlePartnerMessages } as const;

async function present(deps: ApiDeps, message: PartnerMessage) {
  const summaries = message.caseId === null ? null : await deps.caseFile.cases.summaries([message.caseId]);
  return presentMessage(message, summaries?.get(message.caseId ?? ''));
}

/** What is told by duty is read in its case, by those whose it is; here only that it goes out. */
function shownEnvelope({ messageKind, envelope }: PartnerMessage): Record<string, unknown> {
  if (messageKind !== 'DUTY_REPORT') return envelope;
  const { payload: _payload, ...head } = envelope;
  return head;
}

export const partnerMessageRoutes: Route<ApiDeps>[] = [
  route({
    ...common,
    operationId: 'listPartnerMessages',
    method: 'get',
    path: '/partner-messages',
    summary: { de: 'Nachrichten an und von Partnern', en: 'Messages to and from partners' },
    query: partnerMessageQuerySchema,
    answer: partnerMessagePageSchema,
    handle: ({ query }, _, deps) => listMessages(deps, query),
  }),
  route({
    ...common,
    operationId: 'getPartnerMessage',
    method: 'get',
    path: '/partner-messages/:partnerMessageId',
    summary: { de: 'Nachricht mit Inhalt und Verlauf', en: 'Message with content and history' },
    params: partnerMessageIdSchema,
    answer: partnerMessageDetailSchema,
    handle: async ({ params: { partnerMessageId } }, actor, deps) => {
      const message = await deps.caseFile.partnerMessages.get(partnerMessageId);
      const resource = { kind: 'partnerMessage', id: partnerMessageId };
      await deps.audit.append({ actor, action: 'partner-message.read', resource, caseId: message.caseId, purpose: 'TASK' });
      const transitions = message.transitions.map(({ state, at, note, provenance }) => ({
        state,
        at: at.toISOString(),
        note,
        by: provenance.by,
      }));
      return { ...(await present(deps, message)), envelope: shownEnvelope(message), transitions };
    },
  }),
  route({
    ...common,
    operationId: 'acknowledgePartnerMessage',
    method: 'post',
    path: '/partner-messages/:partnerMessageId/acknowledge',
    summary: { de: 'Von Hand bestätigen', en: 'Acknowledge by hand' },
    params: partnerMessageIdSchema,
    body: acknowledgeSchema,
    answer: partnerMessageSchema,
    handle: async ({ params, body }, actor, deps) =>
      present(deps, await acknowledgeMessage(deps, actor, params.partnerMessageId, body.note)),
  }),
  route({
    ...common,
    operationId: 'retryPartnerMessage',
    method: 'post',
    path: '/partner-messages/:partnerMessageId/retry',
    summary: { de: 'Erneut senden', en: 'Send again' },
    params: partnerMessageIdSchema,
    body: retryMessageSchema,
    answer: partnerMessageSchema,
    handle: async ({ params, body }, actor, deps) =>
      present(deps, await retryMessage(deps, actor, params.partnerMessageId, body.reason)),
  }),
  route({
    ...common,
    operationId: 'assignCaseToPartnerMessage',
    method: 'post',
    path: '/partner-messages/:partnerMessageId/assign-case',
    summary: { de: 'Einem Vorgang zuordnen', en: 'Assign an unmatched message to a case' },
    params: partnerMessageIdSchema,
    body: assignCaseSchema,
    answer: partnerMessageSchema,
    handle: async ({ params, body }, actor, deps) =>
      present(deps, await assignCaseToMessage(deps, actor, params.partnerMessageId, body.caseId)),
  }),
  route({
    ...common,
    operationId: 'listQuarantinedFiles',
    method: 'get',
    path: '/partner-quarantine',
    summary: { de: 'Dateien, die keine Nachricht sind', en: 'Files that could not be taken for messages' },
    answer: quarantineSchema,
    handle: (_, __, deps) => listQuarantine(deps),
  }),
  route({
    ...common,
    operationId: 'settleQuarantinedFile',
    method: 'post',
    path: '/partner-quarantine/:fileId/settle',
    summary: { de: 'Datei in Quarantäne als erledigt ablegen', en: 'Put a file in quarantine away as dealt with' },
    params: quarantinedFileParamsSchema,
    body: settleFileSchema,
    answer: quarantinedFileSchema,
    handle: ({ params: { fileId }, body: { note } }, actor, deps) => settleFile(deps, actor, fileId, note),
  }),
];
