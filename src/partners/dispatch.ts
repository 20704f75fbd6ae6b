/** Hands incoming messages to the process that waits for them. */
import type { Documents, PartnerMessage, PartnerMessages } from '../case-file/repositories.ts';
import { type MessageKind, type PartnerPayload, partnerPayloads } from '../contracts/partner-envelope.ts';
import { LotseError } from '../errors.ts';
import type { Message } from '../zeebe/commands.ts';
import { applicationKind, attachDocuments } from './fit-connect/take-submission.ts';
import { exchangeProvenance, ignoreOtherState } from './outbox.ts';

export interface DispatchDeps {
  partnerMessages: PartnerMessages;
  documents: Pick<Documents, 'store'>;
  keptDirectory: string;
  publishMessage: (message: Message) => Promise<void>;
}

/** How long the engine keeps a message that nobody waits for yet: an answer may come before the process has got there. */
const timeToLiveMs = 14 * 24 * 60 * 60 * 1000;

interface Correlation {
  name: string;
  /** `message`: by its own id, because a case may have several that begin something at the same time. */
  by: 'case' | 'request' | 'message';
  request?: MessageKind;
  /** What of the answer routes the process; all else stays in the message. */
  variables?: (payload: unknown, message: PartnerMessage) => Record<string, unknown>;
}

const payloadOf = <Kind extends MessageKind>(kind: Kind, payload: unknown): PartnerPayload<Kind> =>
  partnerPayloads[kind].parse(payload) as PartnerPayload<Kind>;

/** Message kind → message name of the models, and what it is correlated by. */
const correlations: Partial<Record<MessageKind, Correlation>> = {
  RECOGNITION_NOTICE: {
    name: 'recognition-received',
    by: 'case',
    variables: (_, { caseId, partnerMessageId }) => ({ caseId, partnerMessageId }),
  },
  JOBCENTER_DECISION: {
    name: 'jobcenter-answered',
    by: 'request',
    request: 'TRANSFER_NOTICE',
    variables(payload) {
      const answer = payloadOf('JOBCENTER_DECISION', payload);
      return { jobcenterDecision: answer.decision, sgb2From: answer.decision === 'GRANTED' ? answer.benefitsFrom : null };
    },
  },
  MOVE_CONSENT: {
    name: 'partner-answered',
    by: 'request',
    request: 'MOVE_CONSENT_REQUEST',
    variables: (payload) => ({ partnerAnswer: payloadOf('MOVE_CONSENT', payload).consent ? 'APPROVED' : 'REFUSED' }),
  },
  REFUND_ANSWER: {
    name: 'partner-answered',
    by: 'request',
    request: 'REFUND_CLAIM',
    variables: (payload) => ({ partnerAnswer: payloadOf('REFUND_ANSWER', payload).accepted ? 'APPROVED' : 'REFUSED' }),
  },
  COURSE_REGISTRATION: { name: 'course-registered', by: 'case' },
  COURSE_START: { name: 'course-started', by: 'case' },
  COURSE_ATTENDANCE: {
    name: 'course-attendance-reported',
    by: 'case',
    variables: (payload) => ({ attendance: payloadOf('COURSE_ATTENDANCE', payload).attendance }),
  },
  EMPLOYMENT_APPROVAL: {
    name: 'partner-answered',
    by: 'request',
    request: 'EMPLOYMENT_APPROVAL_REQUEST',
    variables: (payload) => ({ partnerAnswer: payloadOf('EMPLOYMENT_APPROVAL', payload).decision }),
  },
  PLACEMENT_ANSWER: {
    name: 'partner-answered',
    by: 'request',
    request: 'PLACEMENT_REQUEST',
    variables: (payload) => ({ partnerAnswer: payloadOf('PLACEMENT_ANSWER', payload).decision }),
  },
  REGISTRATION_CONFIRMATION: { name: 'registration-confirmed', by: 'request', request: 'RESIDENCE_REGISTRATION' },
  MOVE_IN_CONFIRMATION: { name: 'move-in-confirmed', by: 'case' },
  DOCUMENTS_RECEIVED: { name: 'documents-received', by: 'case' },
  OBJECTION: {
    name: 'objection-received',
    by: 'message',
    variables: (_, { caseId, partnerMessageId }) => ({ caseId, partnerMessageId }),
  },
  COURT_ORDER: { name: 'court-order-received', by: 'case' },
};

/**
 * Publishes under the message's own id, which the engine takes once, and marks it ACKNOWLEDGED: a process has it now. A reply
 * to nothing that we asked becomes UNMATCHED. An allocation notice starts a process, which gives it its case; free text and
 * applications stay RECEIVED until a person acknowledges them, the latter with their files in the case.
 */
export async function dispatch(deps: DispatchDeps, message: PartnerMessage): Promise<void> {
  const { partnerMessageId, messageKind, caseId, state } = message;
  if (messageKind === 'ALLOCATION_NOTICE') {
    if (state === 'UNMATCHED') await publish(deps, message, 'allocation-notice', partnerMessageId, { partnerMessageId });
    else if (state === 'RECEIVED') await acknowledge(deps, message, ['RECEIVED']);
    return;
  }
  if (messageKind === applicationKind) {
    if (state === 'RECEIVED') await attachDocuments(deps, message);
    return;
  }
  const correlation = correlations[messageKind as MessageKind];
  if (state !== 'RECEIVED' || correlation === undefined || caseId === null) return;

  const keys = { case: caseId, message: partnerMessageId };
  const correlationKey =
    correlation.by === 'request' ? await requestOf(deps, message, correlation.request) : keys[correlation.by];
  if (correlationKey === null) {
    const note = 'Keine Anfrage, auf die diese Antwort passt';
    await deps.partnerMessages
      .transition(partnerMessageId, ['RECEIVED'], 'UNMATCHED', exchangeProvenance, note)
      .catch(ignoreOtherState);
    return;
  }
  const variables = correlation.variables?.(message.envelope['payload'], message) ?? {};
  await publish(deps, message, correlation.name, correlationKey, variables);
  await acknowledge(deps, message, ['RECEIVED']);
  if (correlation.by === 'request') await closeRequest(deps, correlationKey);
}

async function publish(
  { publishMessage }: DispatchDeps,
  { partnerMessageId }: PartnerMessage,
  name: string,
  correlationKey: string,
  variables: Record<string, unknown>,
): Promise<void> {
  try {
    await publishMessage({ name, correlationKey, messageId: partnerMessageId, timeToLiveMs, variables });
  } catch (error) {
    // The engine has the message from an earlier time: that is what was wanted.
    if (!(error instanceof LotseError && error.code === 'ENGINE_STATE_CHANGED')) throw error;
  }
}

async function acknowledge(
  { partnerMessages }: DispatchDeps,
  message: PartnerMessage,
  from: PartnerMessage['state'][],
): Promise<void> {
  await partnerMessages
    .transition(message.partnerMessageId, from, 'ACKNOWLEDGED', exchangeProvenance, 'An den Prozess übergeben')
    .catch(ignoreOtherState);
}

/** The message of ours that is answered; the newest of its kind in the case when the partner did not say which. */
async function requestOf(
  { partnerMessages }: DispatchDeps,
  { caseId, envelope }: PartnerMessage,
  requestKind: MessageKind | undefined,
): Promise<string | null> {
  if (caseId === null) return null;
  const requests = (await partnerMessages.list({ caseId, direction: 'OUT' })).filter(
    ({ messageKind }) => messageKind === requestKind,
  );
  const named = requests.find(({ partnerMessageId }) => partnerMessageId === envelope['inReplyTo']);
  return (named ?? requests[0])?.partnerMessageId ?? null;
}

async function closeRequest({ partnerMessages }: DispatchDeps, partnerMessageId: string): Promise<void> {
  await partnerMessages
    .transition(partnerMessageId, ['SENT', 'RECEIPTED'], 'ACKNOWLEDGED', exchangeProvenance, 'Beantwortet')
    .catch(ignoreOtherState);
}
