/** What engine, read model, case file and audit say after everything is over. */
import mongoose, { type Connection } from 'mongoose';
import { createReadModel, type ReadModel } from '../../../src/read-model/read-model.ts';

export interface Stored {
  connection: Connection;
  readModel: ReadModel;
  /** Element ids of the completed user tasks of a case, sorted. */
  completedTasks(caseId: string): Promise<string[]>;
  openTasks(caseId: string): Promise<string[]>;
  /** Keys of the user tasks that were completed, and of those whose completion is on record, both sorted. */
  completions(): Promise<{ projected: string[]; audited: string[] }>;
  close(): Promise<void>;
}

export async function openStored(mongoUri: string): Promise<Stored> {
  const connection = await mongoose.createConnection(mongoUri, { dbName: 'lotse' }).asPromise();
  const readModel = createReadModel(connection);
  const elements = async (caseId: string, state: 'CREATED' | 'COMPLETED'): Promise<string[]> =>
    (await readModel.userTasks.find({ caseId, state }, { elementId: 1 }).lean()).map(({ elementId }) => elementId).sort();
  return {
    connection,
    readModel,
    completedTasks: (caseId) => elements(caseId, 'COMPLETED'),
    openTasks: (caseId) => elements(caseId, 'CREATED'),
    async completions() {
      const tasks = await readModel.userTasks.find({ state: 'COMPLETED' }, { _id: 1 }).lean();
      const audit = connection.collection<{ resource: { id: string } }>('auditEntries');
      const entries = await audit.find({ action: 'task.complete', outcome: 'DONE' }).toArray();
      return {
        projected: tasks.map(({ _id }) => _id).sort(),
        audited: entries.map(({ resource }) => resource.id).sort(),
      };
    },
    close: () => connection.close(),
  };
}
