/** What Lotse relies on of transactions. */
import { checkedStore, duplicateKey } from './checked-store.ts';

const store = checkedStore();

describe('transactions', () => {
  it('writes to several collections or to none', async () => {
    const persons = store.collection<{ _id: string }>();
    const cases = store.collection<{ _id: string; personId: string }>();
    await Promise.all([
      persons.createIndexes([{ key: { x: 1 } }]),
      cases.createIndexes([{ key: { personId: 1 }, unique: true }]),
    ]);
    const open = (id: string, personId: string): Promise<void> =>
      store.client.withSession((session) =>
        session.withTransaction(async () => {
          await persons.insertOne({ _id: id }, { session });
          await cases.insertOne({ _id: id, personId }, { session });
        }),
      );

    await open('a', 'p');
    await expect(open('b', 'p')).rejects.toMatchObject({ code: duplicateKey });

    expect(await persons.find().toArray()).toEqual([{ _id: 'a' }]);
    expect(await cases.countDocuments()).toBe(1);
  });

  it('shows others nothing before the commit, and itself its own writes', async () => {
    const things = store.collection<{ _id: string }>();
    await things.insertOne({ _id: 'before' });
    const session = store.client.startSession();
    session.startTransaction();
    await things.insertOne({ _id: 'inside' }, { session });

    const inside = await things.countDocuments({}, { session });
    const outside = await things.countDocuments();
    await session.commitTransaction();
    await session.endSession();

    expect([inside, outside, await things.countDocuments()]).toEqual([2, 1, 2]);
  });

  it('makes concurrent transactions on one document take turns, so that no count is lost', async () => {
    const chain = store.collection<{ _id: string; length: number }>();
    await chain.insertOne({ _id: 'audit', length: 0 });

    await Promise.all(
      Array.from({ length: 10 }, () =>
        store.client.withSession((session) =>
          session.withTransaction(async () => {
            const head = await chain.findOne({ _id: 'audit' }, { session });
            await chain.updateOne({ _id: 'audit' }, { $set: { length: head!.length + 1 } }, { session });
          }),
        ),
      ),
    );

    expect((await chain.findOne({ _id: 'audit' }))?.length).toBe(10);
  });
});
