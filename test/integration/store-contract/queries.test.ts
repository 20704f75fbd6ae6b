/** What Lotse relies on when it looks for documents, with and without an index. */
import type { mongo } from 'mongoose';
import { checkedStore } from './checked-store.ts';
import { storedTasks, type Task, tasks } from './stored-tasks.ts';

const store = checkedStore();
const stored = storedTasks(store);

const expected = (predicate: (task: Task) => boolean): number[] => tasks.filter(predicate).map(({ _id }) => _id);

it('finds array members, with and without an index', async () => {
  expect(await stored.ids({ groups: { $in: ['abh-clerk', 'fsa-worker'] }, state: 'CREATED' })).toEqual(
    expected((task) => task.state === 'CREATED' && task.groups.some((group) => ['abh-clerk', 'fsa-worker'].includes(group))),
  );
});

it('sorts by a compound key and limits, ascending and descending', async () => {
  const open = tasks.filter(({ state }) => state === 'CREATED');
  const sorted = [...open].sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || a._id - b._id).map(({ _id }) => _id);

  expect(await stored.ids({ state: 'CREATED' }, { dueAt: 1, _id: 1 }, 50)).toEqual(sorted.slice(0, 50));
  expect(await stored.ids({ state: 'CREATED' }, { dueAt: -1, _id: -1 }, 50)).toEqual([...sorted].reverse().slice(0, 50));
});

it('pages by cursor: everything after the last one seen, in order, nothing twice', async () => {
  const seen: number[] = [];
  let after: { dueAt: Date; _id: number } | null = null;
  for (;;) {
    const filter: mongo.Filter<Task> = after
      ? { state: 'CREATED', $or: [{ dueAt: { $gt: after.dueAt } }, { dueAt: after.dueAt, _id: { $gt: after._id } }] }
      : { state: 'CREATED' };
    const page = await stored.indexed.find(filter).sort({ dueAt: 1, _id: 1 }).limit(60).toArray();
    if (page.length === 0) break;
    seen.push(...page.map(({ _id }) => _id));
    after = page.at(-1)!;
  }

  expect(seen).toEqual(await stored.ids({ state: 'CREATED' }, { dueAt: 1, _id: 1 }));
});

it('finds by { $regex } on an indexed field, also with options and among alternatives', async () => {
  expect(await stored.ids({ name: { $regex: '^Müller 1' } })).toEqual(expected(({ name }) => name.startsWith('Müller 1')));
  expect(await stored.ids({ name: { $regex: '^müller', $options: 'i' } })).toEqual(expected(({ name }) => /^müller/i.test(name)));
  expect(await stored.ids({ $or: [{ name: { $regex: '^Al' } }, { name: { $regex: ' 39$' } }] })).toEqual(
    expected(({ name }) => name.startsWith('Al') || name.endsWith(' 39')),
  );
});

it('finds a range on an array field with $elemMatch', async () => {
  expect(await stored.ids({ marks: { $elemMatch: { $gt: 30, $lt: 34 } } })).toEqual(
    expected(({ marks }) => marks.some((mark) => mark > 30 && mark < 34)),
  );
});

it('combines ranges, negations, existence and logical operators', async () => {
  const from = new Date('2026-02-01');
  const until = new Date('2026-03-01');
  expect(await stored.ids({ dueAt: { $gte: from, $lt: until }, state: { $ne: 'COMPLETED' } })).toEqual(
    expected(({ dueAt, state }) => dueAt >= from && dueAt < until && state !== 'COMPLETED'),
  );
  expect(await stored.ids({ $nor: [{ state: 'CREATED' }, { groups: 'sc-agent' }], name: { $exists: true } })).toEqual(
    expected(({ state, groups: own }) => state !== 'CREATED' && !own.includes('sc-agent')),
  );
});

it('finds, sorts, updates and projects documents by a field inside an array of objects', async () => {
  const households = store.collection<{ _id: string; members: { personId: string; relation: string; active?: boolean }[] }>();
  await households.createIndexes([{ key: { 'members.personId': 1 } }]);
  await households.insertMany([
    {
      _id: 'h1',
      members: [
        { personId: 'p1', relation: 'SELF' },
        { personId: 'p2', relation: 'CHILD' },
      ],
    },
    { _id: 'h2', members: [{ personId: 'p3', relation: 'SELF' }] },
  ]);

  await households.updateOne({ _id: 'h1', 'members.personId': 'p2' }, { $set: { 'members.$.active': true } });
  await households.updateMany({}, { $set: { 'members.$[self].active': false } }, { arrayFilters: [{ 'self.relation': 'SELF' }] });

  expect(
    (
      await households
        .find({ 'members.personId': { $in: ['p2', 'p3'] } })
        .sort({ _id: -1 })
        .toArray()
    ).map(({ _id }) => _id),
  ).toEqual(['h2', 'h1']);
  expect(await households.find({ members: { $elemMatch: { personId: 'p2', relation: 'SELF' } } }).toArray()).toEqual([]);
  expect(await households.findOne({ _id: 'h1' }, { projection: { _id: 0, 'members.active': 1 } })).toEqual({
    members: [{ active: false }, { active: true }],
  });
});

it('reads a result that is larger than one batch completely', async () => {
  const read: number[] = [];
  for await (const { _id } of stored.indexed.find().sort({ _id: 1 }).batchSize(33)) read.push(_id);

  expect(read).toEqual(tasks.map(({ _id }) => _id));
});
