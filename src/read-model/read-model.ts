/** The read model of process state: one Mongoose model per collection, bound to a connection. Only the projection writes. */
import type { Connection, Model, Schema } from 'mongoose';
import {
  decisionDefinitionSchema,
  decisionRequirementsSchema,
  type DecisionDefinitionDocument,
  type DecisionRequirementsDocument,
} from './decision-definitions.ts';
import { decisionEvaluationSchema, type DecisionEvaluationDocument } from './decision-evaluations.ts';
import { elementStatisticsSchema, type ElementStatisticsDocument } from './element-statistics.ts';
import { engineErrorSchema, type EngineErrorDocument } from './engine-errors.ts';
import { formSchema, type FormDocument } from './forms.ts';
import { incidentSchema, type IncidentDocument } from './incidents.ts';
import { instanceHistorySchema, type InstanceHistoryDocument } from './instance-histories.ts';
import { instanceVariablesSchema, type InstanceVariablesDocument } from './instance-variables.ts';
import { jobSchema, type JobDocument } from './jobs.ts';
import { createOpenTaskIndex, type OpenTaskIndex } from './open-task-index.ts';
import { processDefinitionSchema, type ProcessDefinitionDocument } from './process-definitions.ts';
import { processInstanceSchema, type ProcessInstanceDocument } from './process-instances.ts';
import {
  checkpointSchema,
  journalEntrySchema,
  projectionFailureSchema,
  projectionGapSchema,
  type CheckpointDocument,
  type JournalEntryDocument,
  type ProjectionFailureDocument,
  type ProjectionGapDocument,
} from './projection-state.ts';
import { userTaskSchema, type UserTaskDocument } from './user-tasks.ts';
import {
  messageSchema,
  messageSubscriptionSchema,
  signalSchema,
  timerSchema,
  type MessageDocument,
  type MessageSubscriptionDocument,
  type SignalDocument,
  type TimerDocument,
} from './waiting-events.ts';

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

export type ReadModelCollections = { [C in CollectionName]: Model<ProjectedDocuments[C]> } & {
  recordJournal: Model<JournalEntryDocument>;
  checkpoints: Model<CheckpointDocument>;
  projectionGaps: Model<ProjectionGapDocument>;
  projectionFailures: Model<ProjectionFailureDocument>;
};

export type ReadModel = ReadModelCollections & { readonly openTasks: OpenTaskIndex };

/** Binds the models to a connection. Creates no index: see `prepareReadModel`. */
export function createReadModel(connection: Connection): ReadModel {
  const bind = <D>(name: string, schema: Schema<D>): Model<D> => {
    schema.set('autoIndex', false);
    schema.set('autoCreate', false);
    return connection.model<D>(name, schema);
  };
  const collections: ReadModelCollections = {
    processDefinitions: bind('processDefinitions', processDefinitionSchema),
    decisionDefinitions: bind('decisionDefinitions', decisionDefinitionSchema),
    decisionRequirements: bind('decisionRequirements', decisionRequirementsSchema),
    forms: bind('forms', formSchema),
    processInstances: bind('processInstances', processInstanceSchema),
    instanceHistories: bind('instanceHistories', instanceHistorySchema),
    instanceVariables: bind('instanceVariables', instanceVariablesSchema),
    jobs: bind('jobs', jobSchema),
    incidents: bind('incidents', incidentSchema),
    userTasks: bind('userTasks', userTaskSchema),
    timers: bind('timers', timerSchema),
    messageSubscriptions: bind('messageSubscriptions', messageSubscriptionSchema),
    messages: bind('messages', messageSchema),
    signals: bind('signals', signalSchema),
    decisionEvaluations: bind('decisionEvaluations', decisionEvaluationSchema),
    elementStatistics: bind('elementStatistics', elementStatisticsSchema),
    engineErrors: bind('engineErrors', engineErrorSchema),
    recordJournal: bind('recordJournal', journalEntrySchema),
    checkpoints: bind('checkpoints', checkpointSchema),
    projectionGaps: bind('projectionGaps', projectionGapSchema),
    projectionFailures: bind('projectionFailures', projectionFailureSchema),
  };
  return { ...collections, openTasks: createOpenTaskIndex(collections.userTasks, collections.checkpoints) };
}

/** Creates collections and indexes that are missing; safe to repeat. */
export async function prepareReadModel(readModel: ReadModel): Promise<void> {
  const { openTasks: _openTasks, ...collections } = readModel;
  for (const model of Object.values(collections) as unknown as Model<unknown>[]) {
    await model.createCollection();
    await model.createIndexes();
  }
}
