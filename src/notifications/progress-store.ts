/** How far notifications have been derived, so that a restart goes on where it stopped; and since when a part has been in trouble. */
import type { Connection, mongo } from 'mongoose';

export interface Progress {
  /** Number of the last audit entry. */
  sequence: number;
  /** Position of each partition up to which user tasks have been looked at. */
  positions: Record<string, number>;
  /** Instants up to this one have passed. */
  until: Date;
  /** What happened before notifications began is told to nobody. */
  startedAt: Date;
}

interface ProgressDocument extends Progress {
  _id: string;
}

interface TroubleDocument {
  _id: string;
  since: Date;
}

export interface ProgressStore {
  read(): Promise<Progress | null>;
  save(progress: Progress): Promise<void>;
  /** @returns since when, as the first who noticed has it */
  troubleSince(part: string, now: Date): Promise<Date>;
  troubleOver(part: string): Promise<void>;
}

const theOnly = 'derived';

export function progressStore(connection: Connection): ProgressStore {
  const progress = connection.collection('notificationProgress') as unknown as mongo.Collection<ProgressDocument>;
  const troubles = connection.collection('notificationTroubles') as unknown as mongo.Collection<TroubleDocument>;
  return {
    async read() {
      const found = await progress.findOne({ _id: theOnly });
      if (found === null) return null;
      const { _id, ...rest } = found;
      return rest;
    },
    async save(current) {
      await progress.replaceOne({ _id: theOnly }, current, { upsert: true });
    },
    async troubleSince(part, now) {
      await troubles.updateOne({ _id: part }, { $setOnInsert: { since: now } }, { upsert: true });
      return (await troubles.findOne({ _id: part }))?.since ?? now;
    },
    async troubleOver(part) {
      await troubles.deleteOne({ _id: part });
    },
  };
}
