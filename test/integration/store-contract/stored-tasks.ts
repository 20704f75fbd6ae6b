/** The same 400 tasks in a collection with indexes and in one without: both must give the same answers. */
import type { mongo } from 'mongoose';
import type { CheckedStore } from './checked-store.ts';

export interface Task {
  _id: number;
  groups: string[];
  state: string;
  dueAt: Date;
  name: string;
  marks: number[];
}

export const groups = ['sc-agent', 'abh-clerk', 'lst-clerk', 'fsa-worker'];

export const tasks: readonly Task[] = Array.from({ length: 400 }, (_, index) => ({
  _id: index,
  groups: [groups[index % 4]!, groups[(index * 7 + 1) % 4]!],
  state: index % 3 === 0 ? 'COMPLETED' : 'CREATED',
  dueAt: new Date(Date.UTC(2026, 0, 1 + ((index * 37) % 100))),
  name: `${['Müller', 'Al-Hassan', 'Петренко', 'müller'][(index * 3) % 4]!} ${index}`,
  marks: [index % 10, (index * 3) % 50],
}));

export interface StoredTasks {
  readonly indexed: mongo.Collection<Task>;
  /** The ids that both collections give, in order. */
  ids(filter: mongo.Filter<Task>, sort?: mongo.Sort, limit?: number): Promise<number[]>;
}

/** Registers what stores them; usable in tests. */
export function storedTasks(store: CheckedStore): StoredTasks {
  let plain: mongo.Collection<Task>;
  let indexed: mongo.Collection<Task>;

  beforeAll(async () => {
    plain = store.collection<Task>();
    indexed = store.collection<Task>();
    await indexed.createIndexes([
      { key: { groups: 1, state: 1, dueAt: 1, _id: 1 } },
      { key: { state: 1, dueAt: -1, _id: -1 } },
      { key: { name: 1 } },
      { key: { marks: 1 } },
    ]);
    await plain.insertMany([...tasks]);
    await indexed.insertMany([...tasks]);
  });

  return {
    get indexed() {
      return indexed;
    },
    async ids(filter, sort = { _id: 1 }, limit = 0) {
      const [without, withIndex] = await Promise.all(
        [plain, indexed].map((collection) => collection.find(filter).sort(sort).limit(limit).toArray()),
      );
      expect(withIndex).toEqual(without);
      return withIndex!.map(({ _id }) => _id);
    },
  };
}
