import type { MessageSubscriptionDocument } from '../read-model/waiting-events.ts';
import { keyOf } from '../zeebe/records/engine-long.ts';
import { defineProjector } from './projector.ts';

const stateAfter: Record<string, MessageSubscriptionDocument['state']> = {
  CREATING: 'CREATING',
  CREATED: 'CREATED',
  MIGRATED: 'CREATED',
  CORRELATED: 'CORRELATED',
  DELETED: 'DELETED',
};

/** Where instances and start events wait for messages. */
export const messageSubscriptionProjectors = [
  defineProjector(
    'PROCESS_MESSAGE_SUBSCRIPTION',
    'messageSubscriptions',
  )({
    ids: (record) => [String(record.key)],
    apply(document, { intent, timestamp, value }) {
      const state = stateAfter[intent];
      if (!state) return undefined;
      return {
        kind: 'CATCH',
        state,
        messageName: value.messageName,
        correlationKey: value.correlationKey,
        elementId: value.elementId,
        elementInstanceKey: keyOf(value.elementInstanceKey),
        processInstanceKey: keyOf(value.processInstanceKey),
        bpmnProcessId: value.bpmnProcessId,
        messageKey: keyOf(value.messageKey) ?? document?.messageKey ?? null,
        updatedAt: new Date(timestamp),
      };
    },
  }),
  defineProjector(
    'MESSAGE_START_EVENT_SUBSCRIPTION',
    'messageSubscriptions',
  )({
    ids: (record) => [String(record.key)],
    apply(document, { intent, timestamp, value }) {
      const state = stateAfter[intent];
      if (!state) return undefined;
      return {
        kind: 'START',
        state,
        messageName: value.messageName,
        correlationKey: null,
        elementId: value.startEventId,
        elementInstanceKey: null,
        processInstanceKey: null,
        bpmnProcessId: value.bpmnProcessId,
        messageKey: keyOf(value.messageKey) ?? document?.messageKey ?? null,
        updatedAt: new Date(timestamp),
      };
    },
  }),
];
