/** What Lotse relies on of unique, partial and sparse indexes. */
import { checkedStore, duplicateKey } from './checked-store.ts';

const store = checkedStore();

describe('indexes', () => {
  it('refuses a second document with the same unique key with code 11000, also on an upsert', async () => {
    const accounts = store.collection<{ _id: number; login: string }>();
    await accounts.createIndexes([{ key: { login: 1 }, unique: true }]);
    await accounts.insertOne({ _id: 1, login: 'kim' });

    await expect(accounts.insertOne({ _id: 2, login: 'kim' })).rejects.toMatchObject({ code: duplicateKey });
    await expect(accounts.updateOne({ _id: 3 }, { $set: { login: 'kim' } }, { upsert: true })).rejects.toMatchObject({
      code: duplicateKey,
    });
    expect(await accounts.countDocuments()).toBe(1);
  });

  it('lets exactly one of 20 concurrent inserts of the same unique key through', async () => {
    const intakes = store.collection<{ key: string }>();
    await intakes.createIndexes([{ key: { key: 1 }, unique: true }]);

    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => intakes.insertOne({ key: 'same' })));

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('applies a unique partial index only to the documents that match its filter', async () => {
    const reservations = store.collection<{ caseId: string; active: boolean }>();
    await reservations.createIndexes([{ key: { caseId: 1 }, unique: true, partialFilterExpression: { active: true } }]);

    await reservations.insertMany([
      { caseId: 'c', active: false },
      { caseId: 'c', active: false },
      { caseId: 'c', active: true },
    ]);

    await expect(reservations.insertOne({ caseId: 'c', active: true })).rejects.toMatchObject({ code: duplicateKey });
  });

  it('ignores documents without the field in a sparse unique index', async () => {
    const persons = store.collection<{ azrNumber?: string }>();
    await persons.createIndexes([{ key: { azrNumber: 1 }, unique: true, sparse: true }]);

    await persons.insertMany([{}, {}, { azrNumber: '1' }]);

    await expect(persons.insertOne({ azrNumber: '1' })).rejects.toMatchObject({ code: duplicateKey });
  });

  it('gives the unique value of a document free that is removed and put anew in one transaction', async () => {
    const places = store.collection<{ _id: string; room: string }>();
    await places.createIndexes([{ key: { room: 1 }, unique: true }]);
    await places.insertOne({ _id: 'a', room: '101' });

    await store.client.withSession((session) =>
      session.withTransaction(async () => {
        await places.deleteOne({ _id: 'a' }, { session });
        await places.insertOne({ _id: 'a', room: '102' }, { session });
      }),
    );

    await places.insertOne({ _id: 'b', room: '101' });
    await expect(places.insertOne({ _id: 'c', room: '102' })).rejects.toMatchObject({ code: duplicateKey });
  });

  it('accepts the creation of an index that exists already', async () => {
    const things = store.collection();
    await things.insertOne({ a: 1 });

    await things.createIndexes([{ key: { a: 1, b: -1 } }]);
    await things.createIndexes([{ key: { a: 1, b: -1 } }]);

    expect(await things.indexes()).toHaveLength(2);
  });
});
