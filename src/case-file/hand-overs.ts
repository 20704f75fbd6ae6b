/** Who passed a task on to whom, with the note that went along: the clock of each side starts with an entry. */
import type { Connection } from 'mongoose';

export interface HandOver {
  userTaskKey: string;
  caseId: string | null;
  kind: 'HAND_OVER' | 'RETURN';
  fromGroups: string[];
  toGroups: string[];
  note: string;
  by: string;
  at: Date;
}

export interface HandOvers {
  add(handOver: HandOver): Promise<void>;
  /** Oldest first. */
  list(userTaskKey: string): Promise<HandOver[]>;
}

export function createHandOvers(connection: Connection): HandOvers & { prepare(): Promise<void> } {
  const collection = connection.collection<HandOver>('handOvers');
  return {
    async prepare() {
      await collection.createIndex({ userTaskKey: 1, at: 1 });
    },
    async add(handOver) {
      await collection.insertOne({ ...handOver });
    },
    list: (userTaskKey) =>
      collection
        .find({ userTaskKey }, { projection: { _id: 0 } })
        .sort({ at: 1 })
        .toArray(),
  };
}
