/** What Lotse relies on when it writes: bulks, upserts, concurrent updates, values that come back as they were. */
import { mongo } from 'mongoose';
import { checkedStore, duplicateKey } from './checked-store.ts';

const store = checkedStore();

describe('writes', () => {
  it('applies an ordered bulk of upserts, and the same bulk once more changes nothing', async () => {
    const tasks = store.collection<{ _id: string; state: string; position: number }>();
    const bulk = Array.from({ length: 500 }, (_, index) => ({
      updateOne: { filter: { _id: `t${index}` }, update: { $set: { state: 'CREATED', position: index } }, upsert: true },
    }));

    const first = await tasks.bulkWrite(bulk, { ordered: true });
    const second = await tasks.bulkWrite(bulk, { ordered: true });

    expect([first.upsertedCount, first.modifiedCount]).toEqual([500, 0]);
    expect([second.upsertedCount, second.matchedCount, second.modifiedCount]).toEqual([0, 500, 0]);
    expect(await tasks.countDocuments()).toBe(500);
  });

  it('replaces and inserts with replaceOne in one bulk', async () => {
    const instances = store.collection<{ _id: string; state?: string; old?: boolean }>();
    await instances.insertOne({ _id: 'a', state: 'ACTIVE', old: true });

    await instances.bulkWrite([
      { replaceOne: { filter: { _id: 'a' }, replacement: { state: 'COMPLETED' }, upsert: true } },
      { replaceOne: { filter: { _id: 'b' }, replacement: { state: 'ACTIVE' }, upsert: true } },
    ]);

    expect(await instances.find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 'a', state: 'COMPLETED' },
      { _id: 'b', state: 'ACTIVE' },
    ]);
  });

  it('stops an ordered bulk at the first error and names its index', async () => {
    const things = store.collection<{ _id: number }>();

    const failure = await things
      .bulkWrite(
        [1, 2, 1, 3].map((_id) => ({ insertOne: { document: { _id } } })),
        { ordered: true },
      )
      .catch((error: unknown) => error);

    expect(failure).toBeInstanceOf(mongo.MongoBulkWriteError);
    const { code, writeErrors } = failure as mongo.MongoBulkWriteError;
    expect(code).toBe(duplicateKey);
    expect([writeErrors].flat().map(({ index }) => index)).toEqual([2]);
    expect(await things.countDocuments()).toBe(2);
  });

  it('counts up with $inc without losing one of 200 concurrent increments', async () => {
    const counters = store.collection<{ _id: string; value: number }>();

    await Promise.all(
      Array.from({ length: 200 }, () => counters.updateOne({ _id: 'INT-2026' }, { $inc: { value: 1 } }, { upsert: true })),
    );

    expect(await counters.findOne({ _id: 'INT-2026' })).toEqual({ _id: 'INT-2026', value: 200 });
  });

  it('lets only as many concurrent findOneAndUpdate through as the filter allows', async () => {
    const places = store.collection<{ _id: string; capacity: number; occupied: number; cases: string[] }>();
    await places.insertOne({ _id: 'p', capacity: 5, occupied: 0, cases: [] });

    const outcomes = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        places.findOneAndUpdate(
          { _id: 'p', occupied: { $lt: 5 } },
          { $inc: { occupied: 1 }, $push: { cases: `case-${index}` } },
          { returnDocument: 'after' },
        ),
      ),
    );

    const numbers = outcomes.flatMap((place) => (place === null ? [] : [place.occupied])).sort();
    expect(numbers).toEqual([1, 2, 3, 4, 5]);
    expect((await places.findOne({ _id: 'p' }))?.cases).toHaveLength(5);
  });

  it('compares two fields of a document in the filter of an update with $expr', async () => {
    const places = store.collection<{ _id: string; capacity: number; occupied: number }>();
    await places.insertMany([
      { _id: 'full', capacity: 2, occupied: 2 },
      { _id: 'free', capacity: 2, occupied: 1 },
    ]);

    const { modifiedCount } = await places.updateMany({ $expr: { $lt: ['$occupied', '$capacity'] } }, { $inc: { occupied: 1 } });

    expect(modifiedCount).toBe(1);
    expect((await places.findOne({ _id: 'free' }))?.occupied).toBe(2);
  });

  it('sets values on insert only, adds to sets, pulls from arrays and unsets', async () => {
    const cases = store.collection<{ _id: string; openedAt?: number; conflicts?: string[]; note?: string }>();
    const open = (at: number) => cases.updateOne({ _id: 'c' }, { $setOnInsert: { openedAt: at, note: 'n' } }, { upsert: true });
    await open(1);
    await open(2);

    await cases.updateOne({ _id: 'c' }, { $addToSet: { conflicts: { $each: ['x', 'y', 'x'] } } });
    await cases.updateOne({ _id: 'c' }, { $pull: { conflicts: 'x' }, $unset: { note: '' } });

    expect(await cases.findOne({ _id: 'c' })).toEqual({ _id: 'c', openedAt: 1, conflicts: ['y'] });
  });

  it('keeps 64-bit integers, dates, binary data and nested nulls as they are', async () => {
    const things = store.collection();
    const document = {
      _id: 'x' as unknown as mongo.ObjectId,
      position: mongo.Long.fromString('9007199254740993'),
      at: new Date('2026-03-01T10:11:12.345Z'),
      sealed: new mongo.Binary(Buffer.from([0, 255, 1])),
      nested: { none: null, list: [1, null, 'ä'] },
    };
    await things.insertOne(document);

    expect(await things.findOne({}, { promoteLongs: false, promoteValues: true })).toEqual(document);
  });
});
