import { Schema } from 'mongoose';
import { projectedFields, type ProjectedDocument } from './projected-document.ts';

/** `_id` is the key of the timer. */
export interface TimerDocument extends ProjectedDocument {
  state: 'CREATED' | 'TRIGGERED' | 'CANCELED';
  elementId: string;
  dueAt: Date | null;
  /** How often it still fires; -1 without end. */
  repetitions: number;
  /** None for the start event of a process. */
  processInstanceKey: string | null;
  elementInstanceKey: string | null;
  processDefinitionKey: string;
}

/** Where an instance or a start event waits for a message; `_id` is the key of the subscription. */
export interface MessageSubscriptionDocument extends ProjectedDocument {
  kind: 'CATCH' | 'START';
  /** CORRELATED: a message has arrived; a non-interrupting or start event goes on waiting. */
  state: 'CREATING' | 'CREATED' | 'CORRELATED' | 'DELETED';
  messageName: string;
  correlationKey: string | null;
  elementId: string;
  elementInstanceKey: string | null;
  processInstanceKey: string | null;
  bpmnProcessId: string;
  messageKey: string | null;
  updatedAt: Date;
}

/** A published message; `_id` is its key. Its variables are not kept. */
export interface MessageDocument extends ProjectedDocument {
  state: 'PUBLISHED' | 'EXPIRED';
  name: string;
  correlationKey: string;
  messageId: string | null;
  publishedAt: Date;
  deadline: Date | null;
  /** Instances that took it. */
  correlatedTo: string[];
}

/** A broadcast signal; `_id` is its key. */
export interface SignalDocument extends ProjectedDocument {
  name: string;
  broadcastAt: Date;
}

export const timerSchema = new Schema<TimerDocument>(
  {
    ...projectedFields,
    state: String,
    elementId: String,
    dueAt: Date,
    repetitions: Number,
    processInstanceKey: String,
    elementInstanceKey: String,
    processDefinitionKey: String,
  },
  { collection: 'timers', versionKey: false },
)
  .index({ processInstanceKey: 1 })
  .index({ state: 1, dueAt: 1 });

export const messageSubscriptionSchema = new Schema<MessageSubscriptionDocument>(
  {
    ...projectedFields,
    kind: String,
    state: String,
    messageName: String,
    correlationKey: String,
    elementId: String,
    elementInstanceKey: String,
    processInstanceKey: String,
    bpmnProcessId: String,
    messageKey: String,
    updatedAt: Date,
  },
  { collection: 'messageSubscriptions', versionKey: false },
)
  .index({ processInstanceKey: 1 })
  .index({ messageName: 1, state: 1 });

export const messageSchema = new Schema<MessageDocument>(
  {
    ...projectedFields,
    state: String,
    name: String,
    correlationKey: String,
    messageId: String,
    publishedAt: Date,
    deadline: Date,
    correlatedTo: [String],
  },
  { collection: 'messages', versionKey: false },
).index({ name: 1, correlationKey: 1 });

export const signalSchema = new Schema<SignalDocument>(
  { ...projectedFields, name: String, broadcastAt: Date },
  { collection: 'signals', versionKey: false },
);
