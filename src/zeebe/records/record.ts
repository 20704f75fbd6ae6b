/** What Zeebe 8.5 and 8.6 export: one JSON object per event of a partition's log. Only fields that Lotse reads are typed. */
import type {
  DecisionEvaluationValue,
  DecisionRequirementsValue,
  DecisionValue,
  FormValue,
  ProcessValue,
} from './definition-values.ts';
import type { EngineLong } from './engine-long.ts';
import type {
  MessageStartEventSubscriptionValue,
  MessageSubscriptionValue,
  MessageValue,
  ProcessMessageSubscriptionValue,
  SignalValue,
  TimerValue,
} from './event-values.ts';
import type {
  ErrorValue,
  IncidentValue,
  ProcessInstanceMigrationValue,
  ProcessInstanceModificationValue,
  ProcessInstanceValue,
  VariableValue,
} from './process-instance-values.ts';
import type { JobValue, UserTaskValue } from './work-values.ts';

/** The value types that Lotse projects; the engine has more. */
export interface RecordValues {
  PROCESS: ProcessValue;
  DECISION: DecisionValue;
  DECISION_REQUIREMENTS: DecisionRequirementsValue;
  FORM: FormValue;
  PROCESS_INSTANCE: ProcessInstanceValue;
  PROCESS_INSTANCE_MODIFICATION: ProcessInstanceModificationValue;
  PROCESS_INSTANCE_MIGRATION: ProcessInstanceMigrationValue;
  VARIABLE: VariableValue;
  JOB: JobValue;
  INCIDENT: IncidentValue;
  USER_TASK: UserTaskValue;
  TIMER: TimerValue;
  PROCESS_MESSAGE_SUBSCRIPTION: ProcessMessageSubscriptionValue;
  MESSAGE_SUBSCRIPTION: MessageSubscriptionValue;
  MESSAGE_START_EVENT_SUBSCRIPTION: MessageStartEventSubscriptionValue;
  MESSAGE: MessageValue;
  SIGNAL: SignalValue;
  DECISION_EVALUATION: DecisionEvaluationValue;
  ERROR: ErrorValue;
}

export type ValueType = keyof RecordValues;

export interface RecordEnvelope {
  partitionId: number;
  /** Place in the partition's log; grows, with holes. */
  position: number;
  key: EngineLong;
  /** Milliseconds since 1970, the engine's clock. */
  timestamp: number;
  recordType: string;
  intent: string;
  valueType: string;
  brokerVersion: string;
  /** `partitionId << 51 | counter`; the counter grows by one per exported record of the partition and value type. */
  sequence?: EngineLong;
}

export interface ZeebeRecord<V extends ValueType = ValueType> extends RecordEnvelope {
  valueType: V;
  value: RecordValues[V];
}

/** A record of any value type, known or not. */
export interface ExportedRecord extends RecordEnvelope {
  value: object;
}
