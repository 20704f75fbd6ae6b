import { createChangeFeed, type Change } from '../../src/read-model/change-feed.ts';
import { createOpenTaskIndex } from '../../src/read-model/open-task-index.ts';
import type { UserTaskDocument } from '../../src/read-model/user-tasks.ts';

const task = (_id: string, position: number): Partial<UserTaskDocument> & { _id: string; position: number } => ({
  ...{ _id, position, partitionId: 1, state: 'CREATED', candidateGroups: ['lst-clerk'], departments: ['lst'] },
  ...{ assignee: null, urgency: null, dueAt: null, followUpAt: null, elementName: null, processName: null, formId: null },
  ...{ bpmnProcessId: 'p', elementId: 'Task_A', processInstanceKey: '1', processDefinitionKey: '2', createdAt: new Date(0) },
});

/** A store in memory, as far as the index asks it, and how often it was asked how far the projection is. */
function storeOf() {
  const stored: (Partial<UserTaskDocument> & { _id: string; position: number })[] = [];
  const asked = { times: 0 };
  const userTasks = {
    find: (filter: { position?: { $gt: number } }) => {
      const found = stored.filter(({ position }) => position > (filter.position?.$gt ?? -1));
      return { lean: () => Object.assign(Promise.resolve(found), { cursor: () => found }) };
    },
  };
  const checkpoints = {
    find: () => ({
      lean: () => {
        asked.times += 1;
        return Promise.resolve([{ partitionId: 1, position: stored.at(-1)?.position ?? 0 }]);
      },
    }),
  };
  return { stored, asked, index: createOpenTaskIndex(userTasks as never, checkpoints as never) };
}

const keysOf = (index: ReturnType<typeof storeOf>['index']): string[] =>
  [...index.candidates(['lst-clerk'])].map(({ userTaskKey }) => userTaskKey);

describe('open task index', () => {
  it('asks the store before every use when it follows nothing', async () => {
    // given
    const { index, stored } = storeOf();
    await index.refresh();
    // when another process commits a task
    stored.push(task('10', 5));
    await index.refresh();
    // then
    expect(keysOf(index)).toEqual(['10']);
  });

  it('spares the look while the feed that it follows is silent, and looks after each change', async () => {
    // given an index that is loaded
    const { index, stored, asked } = storeOf();
    const feed = createChangeFeed();
    index.follow(feed);
    await index.refresh();
    // when nothing has changed
    await index.refresh();
    // then
    expect(asked.times).toBe(1);
    // and when a task is committed and published
    stored.push(task('10', 5));
    feed.publish([{ collection: 'userTasks', id: '10', document: stored[0] } as Change]);
    await index.refresh();
    // then
    expect(keysOf(index)).toEqual(['10']);
    expect(asked.times).toBe(2);
    // and a loss counts as a change
    feed.publishLoss();
    await index.refresh();
    expect(asked.times).toBe(3);
  });

  it('looks again after a look that failed', async () => {
    // given an index whose store goes away for one look
    const { index, stored, asked } = storeOf();
    const feed = createChangeFeed();
    index.follow(feed);
    await index.refresh();
    stored.push(task('10', 5));
    feed.publish([{ collection: 'userTasks', id: '10', document: stored[0] } as Change]);
    const { length } = stored;
    Object.defineProperty(stored, 'at', {
      value: () => {
        throw new Error('store away');
      },
      configurable: true,
    });
    // when
    await expect(index.refresh()).rejects.toThrow('store away');
    Reflect.deleteProperty(stored, 'at');
    await index.refresh();
    // then
    expect(keysOf(index)).toHaveLength(length);
    expect(asked.times).toBe(3);
  });
});
