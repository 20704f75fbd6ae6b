import type { MessageDocument } from '../read-model/waiting-events.ts';
import type { Content } from '../read-model/projected-document.ts';
import { instantOf, keyOf } from '../zeebe/records/engine-long.ts';
import { defineProjector } from './projector.ts';

/** Published messages and the instances that took them. */
export const messageProjectors = [
  defineProjector(
    'MESSAGE',
    'messages',
  )({
    ids: (record) => [String(record.key)],
    apply(document, { intent, timestamp, value }) {
      if (intent === 'EXPIRED') return document && { ...document, state: 'EXPIRED' };
      if (intent !== 'PUBLISHED') return undefined;
      return {
        state: 'PUBLISHED',
        name: value.name,
        correlationKey: value.correlationKey,
        messageId: value.messageId === '' ? null : value.messageId,
        publishedAt: new Date(timestamp),
        deadline: instantOf(value.deadline),
        correlatedTo: document?.correlatedTo ?? [],
      };
    },
  }),
  defineProjector(
    'MESSAGE_SUBSCRIPTION',
    'messages',
  )({
    ids: ({ intent, value }) => (intent === 'CORRELATED' ? takenMessage(value.messageKey) : []),
    apply: (document, { value }) => document && withTaker(document, keyOf(value.processInstanceKey)),
  }),
  defineProjector(
    'MESSAGE_START_EVENT_SUBSCRIPTION',
    'messages',
  )({
    ids: ({ intent, value }) => (intent === 'CORRELATED' ? takenMessage(value.messageKey) : []),
    apply: (document, { value }) => document && withTaker(document, keyOf(value.processInstanceKey)),
  }),
];

function takenMessage(messageKey: number | string): string[] {
  const key = keyOf(messageKey);
  return key === null ? [] : [key];
}

function withTaker(document: Content<MessageDocument>, processInstanceKey: string | null): Content<MessageDocument> | undefined {
  if (processInstanceKey === null || document.correlatedTo.includes(processInstanceKey)) return undefined;
  return { ...document, correlatedTo: [...document.correlatedTo, processInstanceKey] };
}
