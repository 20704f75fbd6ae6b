import fc from 'fast-check';
import type { OpenTask } from '../../src/read-model/open-task-index.ts';
import type { ReadModel } from '../../src/read-model/read-model.ts';
import { countUserTasks, findUserTasks, type UserTaskQuery } from '../../src/read-model/user-task-queries.ts';

/** A read model that holds these tasks, in memory as the index does. */
function readModelOf(tasks: OpenTask[]): ReadModel {
  return {
    openTasks: {
      refresh: () => Promise.resolve(),
      candidates: (groups?: readonly string[]) =>
        groups === undefined ? tasks : tasks.filter((task) => task.candidateGroups.some((group) => groups.includes(group))),
      ofInstance: (key: string) => tasks.filter(({ processInstanceKey }) => processInstanceKey === key),
    },
  } as unknown as ReadModel;
}

const anyTask: fc.Arbitrary<Omit<OpenTask, 'userTaskKey'>> = fc.record({
  state: fc.constant('CREATED' as const),
  candidateGroups: fc.uniqueArray(fc.constantFrom('lst-clerk', 'lst-lead', 'abh-clerk'), { minLength: 1 }),
  departments: fc.constant(['lst']),
  assignee: fc.constantFrom(null, 'anna', 'bert'),
  bpmnProcessId: fc.constantFrom('arrival-registration', 'benefit-application'),
  elementId: fc.constant('Task_Check'),
  caseId: fc.constant(null),
  processInstanceKey: fc.constant('1'),
  urgency: fc.constant(null),
  urgencyRank: fc.integer({ min: 0, max: 4 }),
  dueAt: fc.option(fc.integer({ min: 0, max: 5 })),
  createdAt: fc.integer({ min: 0, max: 5 }),
  followUpAt: fc.constant(null),
  elementName: fc.constant('Prüfen'),
  processName: fc.constant(null),
  processDefinitionKey: fc.constant('2'),
  version: fc.constant(1),
  formId: fc.constant(null),
  searchText: fc.constantFrom('unterlagen prüfen leistungen', 'identität erfassen ankunft'),
});
const manyTasks = fc
  .array(anyTask, { maxLength: 60 })
  .map((tasks) => tasks.map((task, index): OpenTask => ({ ...task, userTaskKey: String(95 + index) })));
const anySort = fc.constantFrom('dueAt' as const, 'createdAt' as const, 'urgency' as const);

async function allPages(readModel: ReadModel, query: UserTaskQuery, between: () => void = () => undefined): Promise<string[]> {
  const keys: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await findUserTasks(readModel, { ...query, cursor });
    keys.push(...page.items.map(({ _id }) => _id));
    cursor = page.nextCursor ?? undefined;
    between();
  } while (cursor !== undefined);
  return keys;
}

describe('findUserTasks', () => {
  it('enters the list anywhere, near its beginning and far behind it', async () => {
    // given more tasks than are inserted one by one
    const tasks = Array.from({ length: 2_600 }, (_, index): OpenTask => ({
      ...fc.sample(anyTask, { numRuns: 1, seed: index })[0]!,
      userTaskKey: String(10_000 + index),
    }));
    const readModel = readModelOf(tasks);
    const all = (await findUserTasks(readModel, { sort: 'urgency', limit: 3_000 })).items.map(({ _id }) => _id);
    for (const offset of [0, 30, 2_400, 2_590, 5_000]) {
      // when a page in the middle is asked for
      const page = await findUserTasks(readModel, { sort: 'urgency', offset, limit: 20 });
      // then it is that part of the whole list, and says whether more follows
      expect(page.items.map(({ _id }) => _id)).toEqual(all.slice(offset, offset + 20));
      expect(page.nextCursor !== null).toBe(offset + 20 < all.length);
      expect(page.total).toBe(all.length);
    }
  });

  it('gives every matching task once, in order, whatever the size of a page', async () => {
    await fc.assert(
      fc.asyncProperty(manyTasks, anySort, fc.integer({ min: 1, max: 20 }), async (tasks, sort, limit) => {
        // given tasks and a filter
        const query = { groups: ['lst-clerk', 'lst-lead'], unassigned: true, sort };
        const matching = tasks.filter(
          ({ candidateGroups, assignee }) => assignee === null && candidateGroups.some((group) => group.startsWith('lst')),
        );
        // when all pages are read
        const readModel = readModelOf(tasks);
        const keys = await allPages(readModel, { ...query, limit });
        // then they are those of one long page, and the total is right
        expect(keys).toEqual(await allPages(readModel, { ...query, limit: 1000 }));
        expect([...keys].sort()).toEqual(matching.map(({ userTaskKey }) => userTaskKey).sort());
        expect((await findUserTasks(readModel, query)).total).toBe(matching.length);
        // and sorted
        const value = (key: string) => {
          const task = tasks.find(({ userTaskKey }) => userTaskKey === key)!;
          return sort === 'urgency' ? task.urgencyRank : (task[sort] ?? Infinity);
        };
        expect(keys.map(value)).toEqual(keys.map(value).sort((left, right) => left - right));
      }),
    );
  });

  it('neither repeats nor loses a task while others are added', async () => {
    await fc.assert(
      fc.asyncProperty(manyTasks, manyTasks, anySort, async (tasks, added, sort) => {
        // given
        const growing = [...tasks];
        const late = added.map((task, index) => ({ ...task, userTaskKey: String(1000 + index) }));
        // when a task is added after each page
        const keys = await allPages(readModelOf(growing), { sort, limit: 3 }, () => growing.push(...late.splice(0, 1)));
        // then
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys).toEqual(expect.arrayContaining(tasks.map(({ userTaskKey }) => userTaskKey)));
      }),
    );
  });

  it('finds words in any order and case', async () => {
    const task = fc.sample(anyTask, 1)[0]!;
    const readModel = readModelOf([
      { ...task, userTaskKey: '1', searchText: 'unterlagen prüfen leistungen' },
      { ...task, userTaskKey: '2', searchText: 'identität erfassen ankunft' },
    ]);
    expect(await countUserTasks(readModel, [{ text: 'LEISTUNG prüf' }, { text: 'prüf ankunft' }, { text: ' ' }])).toEqual([
      1, 0, 2,
    ]);
  });

  it('keeps both bounds of a range', async () => {
    const task = fc.sample(anyTask, 1)[0]!;
    const at = (text: string | null) => (text === null ? null : Date.parse(text));
    const dueDates = ['2026-05-01T00:00:00Z', '2026-05-02T00:00:00Z', '2026-05-03T00:00:00Z', null];
    const readModel = readModelOf(dueDates.map((due, index) => ({ ...task, userTaskKey: String(index), dueAt: at(due) })));
    const query = { dueAfter: '2026-05-02T00:00:00Z', dueBefore: '2026-05-03T00:00:00Z' };
    expect((await findUserTasks(readModel, query)).items.map(({ _id }) => _id)).toEqual(['1']);
  });

  it('finds the tasks of an instance, of those only that are open to the groups', async () => {
    // given two tasks of an instance and one of another
    const task = fc.sample(anyTask, 1)[0]!;
    const readModel = readModelOf([
      { ...task, userTaskKey: '1', processInstanceKey: '7', candidateGroups: ['lst-clerk'] },
      { ...task, userTaskKey: '2', processInstanceKey: '7', candidateGroups: ['abh-clerk'] },
      { ...task, userTaskKey: '3', processInstanceKey: '8', candidateGroups: ['lst-clerk'] },
    ]);
    // when somebody asks for the instance
    const query = { processInstanceKey: '7', groups: ['lst-clerk'] };
    // then the other group's task is not among them, neither in the page nor in the count
    expect((await findUserTasks(readModel, query)).items.map(({ _id }) => _id)).toEqual(['1']);
    expect(await countUserTasks(readModel, [query])).toEqual([1]);
  });
});
