/** Who passed a task on to whom or put it off to which day, with the note that went along: the clock of each side starts with an entry. */
import { type Connection, Schema } from 'mongoose';

export interface HandOver {
  userTaskKey: string;
  caseId: string | null;
  /** `TAKEN_BACK` undoes the hand-over or return before it; `FOLLOW_UP` (Wiedervorlage) moves the task to another day, not to others. */
  kind: 'HAND_OVER' | 'RETURN' | 'TAKEN_BACK' | 'FOLLOW_UP';
  fromGroups: string[];
  toGroups: string[];
  /** Who worked on it until it was passed on. */
  fromAssignee?: string | null;
  /** Of a follow-up: `YYYY-MM-DD`, null when it was ended. */
  followUpDate?: string | null;
  note: string;
  by: string;
  at: Date;
}

export interface HandOvers {
  add(handOver: HandOver): Promise<void>;
  /** Oldest first. */
  list(userTaskKey: string): Promise<HandOver[]>;
  /** Of all tasks of a case, oldest first. */
  ofCase(caseId: string): Promise<HandOver[]>;
  /** From or to one of these groups since then, newest first, at most 500. */
  ofGroups(groups: string[], since: Date): Promise<HandOver[]>;
}

const handOverSchema = new Schema<HandOver>(
  {
    userTaskKey: { type: String, required: true, index: true },
    caseId: { type: String, default: null, index: true },
    kind: { type: String, enum: ['HAND_OVER', 'RETURN', 'TAKEN_BACK', 'FOLLOW_UP'], required: true },
    fromGroups: [String],
    toGroups: [String],
    fromAssignee: { type: String, default: null },
    followUpDate: { type: String, default: null },
    note: { type: String, default: '' },
    by: { type: String, required: true },
    at: { type: Date, required: true, index: true },
  },
  { collection: 'handOvers', versionKey: false, strict: 'throw' },
);

export function createHandOvers(connection: Connection): HandOvers {
  const handOvers = connection.model<HandOver>('HandOver', handOverSchema);
  return {
    async add(handOver) {
      await handOvers.insertMany([handOver]);
    },
    list: (userTaskKey) => handOvers.find({ userTaskKey }, { _id: 0 }).sort({ at: 1 }).lean(),
    ofGroups: (groups, since) =>
      handOvers
        .find({ at: { $gte: since }, $or: [{ fromGroups: { $in: groups } }, { toGroups: { $in: groups } }] }, { _id: 0 })
        .sort({ at: -1 })
        .limit(500)
        .lean(),
    ofCase: (caseId) => handOvers.find({ caseId }, { _id: 0 }).sort({ at: 1 }).lean(),
  };
}

/** Hand-overs and returns that stand, oldest first: what was taken back is left out, as is what put the task off. */
export function standingHandOvers<Moved extends Pick<HandOver, 'kind'>>(handOvers: readonly Moved[]): Moved[] {
  return handOvers
    .filter(({ kind }) => kind !== 'FOLLOW_UP')
    .reduce<Moved[]>((standing, moved) => (moved.kind === 'TAKEN_BACK' ? standing.slice(0, -1) : [...standing, moved]), []);
}
