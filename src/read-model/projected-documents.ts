import type { DecisionDefinitionDocument, DecisionRequirementsDocument } from './decision-definitions.ts';
import type { DecisionEvaluationDocument } from './decision-evaluations.ts';
import type { ElementStatisticsDocument } from './element-statistics.ts';
import type { EngineErrorDocument } from './engine-errors.ts';
import type { FormDocument } from './forms.ts';
import type { IncidentDocument } from './incidents.ts';
import type { InstanceHistoryDocument } from './instance-histories.ts';
import type { InstanceVariablesDocument } from './instance-variables.ts';
import type { JobDocument } from './jobs.ts';
import type { ProcessDefinitionDocument } from './process-definitions.ts';
import type { ProcessInstanceDocument } from './process-instances.ts';
import type { UserTaskDocument } from './user-tasks.ts';
import type { MessageDocument, MessageSubscriptionDocument, SignalDocument, TimerDocument } from './waiting-events.ts';

/** The documents that records are folded into, by collection. */
export interface ProjectedDocuments {
  processDefinitions: ProcessDefinitionDocument;
  decisionDefinitions: DecisionDefinitionDocument;
  decisionRequirements: DecisionRequirementsDocument;
  forms: FormDocument;
  processInstances: ProcessInstanceDocument;
  instanceHistories: InstanceHistoryDocument;
  instanceVariables: InstanceVariablesDocument;
  jobs: JobDocument;
  incidents: IncidentDocument;
  userTasks: UserTaskDocument;
  timers: TimerDocument;
  messageSubscriptions: MessageSubscriptionDocument;
  messages: MessageDocument;
  signals: SignalDocument;
  decisionEvaluations: DecisionEvaluationDocument;
  elementStatistics: ElementStatisticsDocument;
  engineErrors: EngineErrorDocument;
}

export type CollectionName = keyof ProjectedDocuments;
