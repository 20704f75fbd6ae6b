/** What Lotse relies on of aggregations. Paths through arrays ('$array.field') are not among it: lint forbids them. */
import { checkedStore } from './checked-store.ts';
import { groups, storedTasks, tasks } from './stored-tasks.ts';

const store = checkedStore();
const stored = storedTasks(store);

it('counts and pages in one $facet', async () => {
  const [result] = await stored.indexed
    .aggregate<{ page: { _id: number }[]; total: { count: number }[]; byState: { _id: string; count: number }[] }>([
      { $match: { groups: 'abh-clerk' } },
      {
        $facet: {
          page: [{ $sort: { dueAt: 1, _id: 1 } }, { $limit: 10 }, { $project: { _id: 1 } }],
          total: [{ $count: 'count' }],
          byState: [{ $group: { _id: '$state', count: { $sum: 1 } } }, { $sort: { _id: 1 } }],
        },
      },
    ])
    .toArray();

  const matching = tasks.filter(({ groups: own }) => own.includes('abh-clerk'));
  expect(result?.page.map(({ _id }) => _id)).toEqual(await stored.ids({ groups: 'abh-clerk' }, { dueAt: 1, _id: 1 }, 10));
  expect(result?.total).toEqual([{ count: matching.length }]);
  expect(result?.byState).toEqual(
    ['COMPLETED', 'CREATED'].map((state) => ({ _id: state, count: matching.filter((task) => task.state === state).length })),
  );
});

it('groups by candidate group after $unwind', async () => {
  const counts = await stored.indexed
    .aggregate<{ _id: string; count: number }>([
      { $match: { state: 'CREATED' } },
      { $unwind: '$groups' },
      { $group: { _id: '$groups', count: { $sum: 1 } } },
      { $sort: { _id: 1 } },
    ])
    .toArray();

  const memberships = tasks.filter(({ state }) => state === 'CREATED').flatMap(({ groups: own }) => own);
  expect(counts).toEqual(
    [...groups].sort().map((group) => ({ _id: group, count: memberships.filter((member) => member === group).length })),
  );
});

it('joins another collection with $lookup', async () => {
  const cases = store.collection<{ _id: string; number: string }>();
  const instances = store.collection<{ _id: string; caseId: string }>();
  await cases.insertMany([
    { _id: 'c1', number: 'INT-2026-000001' },
    { _id: 'c2', number: 'INT-2026-000002' },
  ]);
  await instances.insertMany([
    { _id: 'i1', caseId: 'c2' },
    { _id: 'i2', caseId: 'none' },
  ]);

  const joined = await instances
    .aggregate([
      { $sort: { _id: 1 } },
      { $lookup: { from: cases.collectionName, localField: 'caseId', foreignField: '_id', as: 'cases' } },
      { $project: { numbers: { $map: { input: '$cases', as: 'one', in: '$$one.number' } } } },
    ])
    .toArray();

  expect(joined).toEqual([
    { _id: 'i1', numbers: ['INT-2026-000002'] },
    { _id: 'i2', numbers: [] },
  ]);
});

it('cuts instants to days with $dateTrunc', async () => {
  const perDay = await stored.indexed
    .aggregate<{ _id: Date; count: number }>([
      { $group: { _id: { $dateTrunc: { date: '$dueAt', unit: 'month' } }, count: { $sum: 1 } } },
      { $sort: { _id: 1 } },
    ])
    .toArray();

  expect(perDay.map(({ _id }) => _id.toISOString().slice(0, 7))).toEqual(['2026-01', '2026-02', '2026-03', '2026-04']);
  expect(perDay.reduce((sum, { count }) => sum + count, 0)).toBe(400);
});

it('groups by a field of objects in an array after $unwind', async () => {
  const instances = store.collection<{ _id: string; activeElements: { elementId: string }[] }>();
  await instances.insertMany([
    { _id: 'i1', activeElements: [{ elementId: 'Task_A' }, { elementId: 'Task_B' }] },
    { _id: 'i2', activeElements: [{ elementId: 'Task_B' }] },
  ]);

  const counts = await instances
    .aggregate([
      { $unwind: '$activeElements' },
      { $group: { _id: '$activeElements.elementId', count: { $sum: 1 } } },
      { $sort: { _id: 1 } },
    ])
    .toArray();

  expect(counts).toEqual([
    { _id: 'Task_A', count: 1 },
    { _id: 'Task_B', count: 2 },
  ]);
});

it('lists the distinct values of a field and of an array of texts, among the documents of a filter', async () => {
  const open = tasks.filter(({ state }) => state === 'CREATED');

  expect((await stored.indexed.distinct('groups', { state: 'CREATED' })).sort()).toEqual([...groups].sort());
  expect((await stored.indexed.distinct('name', { state: 'CREATED' })).sort()).toEqual(open.map(({ name }) => name).sort());
});
