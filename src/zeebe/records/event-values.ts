import type { EngineLong } from './engine-long.ts';

export interface TimerValue {
  targetElementId: string;
  /** Milliseconds since 1970. */
  dueDate: number;
  /** How often it still fires; -1 without end. */
  repetitions: number;
  processDefinitionKey: EngineLong;
  processInstanceKey: EngineLong;
  elementInstanceKey: EngineLong;
}

export interface ProcessMessageSubscriptionValue {
  messageName: string;
  correlationKey: string;
  interrupting: boolean;
  messageKey: EngineLong;
  bpmnProcessId: string;
  processInstanceKey: EngineLong;
  elementId: string;
  elementInstanceKey: EngineLong;
}

/** The same subscription on the partition that keeps the messages of this correlation key. */
export interface MessageSubscriptionValue {
  messageName: string;
  correlationKey: string;
  messageKey: EngineLong;
  processInstanceKey: EngineLong;
}

export interface MessageStartEventSubscriptionValue {
  messageName: string;
  correlationKey: string;
  messageKey: EngineLong;
  startEventId: string;
  bpmnProcessId: string;
  processDefinitionKey: EngineLong;
  processInstanceKey: EngineLong;
}

export interface MessageValue {
  name: string;
  correlationKey: string;
  messageId: string;
  timeToLive: number;
  /** Milliseconds since 1970. */
  deadline: number;
}

export interface SignalValue {
  signalName: string;
}
