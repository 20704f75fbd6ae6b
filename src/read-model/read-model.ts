/** The read model of process state: one Mongoose model per collection, bound to a connection. Only the projection writes. */
import type { Connection, Model, Schema } from 'mongoose';
import { decisionDefinitionSchema, decisionRequirementsSchema } from './decision-definitions.ts';
import { decisionEvaluationSchema } from './decision-evaluations.ts';
import { elementStatisticsSchema } from './element-statistics.ts';
import { engineErrorSchema } from './engine-errors.ts';
import { formSchema } from './forms.ts';
import { incidentSchema } from './incidents.ts';
import { instanceHistorySchema } from './instance-histories.ts';
import { instanceVariablesSchema } from './instance-variables.ts';
import { jobSchema } from './jobs.ts';
import { createOpenTaskIndex, type OpenTaskIndex } from './open-task-index.ts';
import { processDefinitionSchema } from './process-definitions.ts';
import { processInstanceSchema } from './process-instances.ts';
import type { CollectionName, ProjectedDocuments } from './projected-documents.ts';
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
import { userTaskSchema } from './user-tasks.ts';
import { messageSchema, messageSubscriptionSchema, signalSchema, timerSchema } from './waiting-events.ts';

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
