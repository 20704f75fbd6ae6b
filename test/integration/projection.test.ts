/** Receiver, journal, fold and store together, on a database of their own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChangeFeed, type Change } from '../../src/read-model/change-feed.ts';
import { createReadModel, prepareReadModel, type ReadModel } from '../../src/read-model/read-model.ts';
import { startProjection, type Projection } from '../../src/projection/projection.ts';
import { createProjectionRunner } from '../../src/projection/runner.ts';
import { findUserTasks } from '../../src/read-model/user-task-queries.ts';
import { watchReadModel } from '../../src/read-model/watch-read-model.ts';
import { parseBulk, type Bulk } from '../../src/zeebe/records/parse-bulk.ts';
import { openStore } from './open-store.ts';

const body = readFileSync(join(__dirname, '../fixtures/record-streams/engine-8.5.ndjson'), 'utf8');
const whole = parseBulk(body)!;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const part = (from: number, to: number): Bulk => ({
  partitionId: 1,
  records: whole.records.slice(from, to),
  texts: whole.texts.slice(from, to),
});
const bodyOf = ({ texts }: Bulk) => texts.map((text) => `{"index":{}}\n${text}\n`).join('');

describe('projection on the store', () => {
  let store: Awaited<ReturnType<typeof openStore>>;
  let readModel: ReadModel;

  beforeEach(async () => {
    store = await openStore();
    readModel = createReadModel(store.connection);
    await prepareReadModel(readModel);
  });

  afterEach(() => store.close());

  const newRunner = (model = readModel, log = silent) =>
    createProjectionRunner({ readModel: model, changeFeed: createChangeFeed(), log, gatherMs: 0, retryDelayMs: 10 });

  async function everything(): Promise<Record<string, unknown>> {
    const { openTasks: _openTasks, checkpoints: _checkpoints, ...collections } = readModel;
    const entries = Object.entries(collections).map(async ([name, model]) => {
      const documents = await (model as typeof readModel.jobs).find().sort({ _id: 1 }).lean();
      return [name, documents] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  }

  it('stores what the engine posts, tells the change feed and leaves the journal empty', async () => {
    // given a projection and somebody who listens
    const changeFeed = createChangeFeed();
    const changes: Change[] = [];
    changeFeed.subscribe((batch) => changes.push(...batch));
    const credentials = { username: 'zeebe', password: 'geheim' };
    const options = { readModel, changeFeed, log: silent, host: '127.0.0.1', port: 0, ...credentials };
    const projection: Projection = await startProjection(options);
    // when the engine posts two bulks
    for (const bulk of [part(0, 100), part(100, whole.records.length)]) {
      const authorization = `Basic ${Buffer.from('zeebe:geheim').toString('base64')}`;
      const response = await fetch(`${projection.url}/_bulk`, {
        method: 'POST',
        body: bodyOf(bulk),
        headers: { authorization },
      });
      expect(await response.json()).toMatchObject({ errors: false });
    }
    await projection.idle();
    await projection.close();
    // then
    const last = whole.records.at(-1)!;
    expect(await readModel.checkpoints.findById('1').lean()).toMatchObject({
      position: last.position,
      records: whole.records.length,
    });
    expect(await readModel.recordJournal.countDocuments()).toBe(0);
    expect(await readModel.projectionGaps.countDocuments()).toBe(0);
    expect(await readModel.projectionFailures.countDocuments()).toBe(0);
    expect(await readModel.userTasks.countDocuments({ state: 'CREATED' })).toBe(2);
    expect(changes.some(({ collection, id }) => collection === 'userTasks' && id === '2251799813685353')).toBe(true);
  });

  it('folds after a restart what the process before had only put into its journal', async () => {
    // given records that were answered but not folded
    const before = await newRunner();
    const accepted = before.accept(part(0, 120));
    const closed = before.close();
    await Promise.all([accepted, closed]);
    // when another process starts, and the engine goes on
    const after = await newRunner();
    await after.accept(part(120, whole.records.length));
    await after.idle();
    await after.close();
    const resumed = await everything();
    // then it is as if nothing had happened
    await store.connection.dropDatabase();
    await prepareReadModel(readModel);
    const undisturbed = await newRunner();
    await undisturbed.accept(part(0, whole.records.length));
    await undisturbed.idle();
    await undisturbed.close();
    expect(resumed).toEqual(await everything());
  });

  it('stays right when two processes take turns', async () => {
    // given two processes of Lotse behind one address
    const log = { ...silent, warn: jest.fn() };
    const runners = [await newRunner(readModel, log), await newRunner(createReadModel(store.connection), log)];
    // when the engine sends its bulks to one and the other, one of them twice
    for (let start = 0, turn = 0; start < whole.records.length; start += 20, turn += 1) {
      await runners[turn % 2]!.accept(part(start, start + 20));
      if (turn === 5) await runners[0]!.accept(part(start, start + 20));
    }
    for (const runner of runners) await runner.idle();
    // then nothing is lost, doubled or reported missing
    const checkpoint = await readModel.checkpoints.findById('1').lean();
    expect(checkpoint).toMatchObject({ records: whole.records.length, position: whole.records.at(-1)!.position });
    expect(await readModel.projectionGaps.countDocuments()).toBe(0);
    const histories = await readModel.instanceHistories.find().lean();
    expect(histories.flatMap(({ flows }) => flows)).toHaveLength(
      whole.records.filter(({ intent }) => intent === 'SEQUENCE_FLOW_TAKEN').length,
    );
    for (const runner of runners) await runner.close();
  });

  it('ends the transaction that a killed process has left open', async () => {
    // given a process that died within a transaction: its session is written down, its documents are locked
    const dead = await store.connection.startSession();
    dead.startTransaction();
    const checkpoint = { _id: '1' as never, partitionId: 1, position: 1 };
    await readModel.checkpoints.collection.insertOne(checkpoint, { session: dead });
    const abandoned = { _id: dead.id!.id as never, openedAt: new Date() };
    await store.connection.collection('projectionSessions').insertOne(abandoned);
    // when the next one starts
    const runner = await newRunner();
    await runner.accept(part(0, 50));
    await runner.idle();
    // then it can write, and nothing of the dead one's is there
    expect(await readModel.checkpoints.find().lean()).toMatchObject([{ records: 50 }]);
    await runner.close();
    expect(await store.connection.collection('projectionSessions').countDocuments()).toBe(0);
  });

  it('reports missing records', async () => {
    const log = { ...silent, error: jest.fn() };
    const runner = await newRunner(readModel, log);
    await runner.accept(part(0, 50));
    await runner.idle();
    await runner.accept(part(60, 100));
    await runner.idle();
    await runner.close();
    const gaps = await readModel.projectionGaps.find().lean();
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.every(({ kind }) => kind === 'MISSING')).toBe(true);
    expect(log.error).toHaveBeenCalledWith(expect.objectContaining({ gap: expect.anything() }), expect.any(String));
  });

  it('refuses the log of another engine', async () => {
    const runner = await newRunner();
    await runner.accept(part(0, whole.records.length));
    const foreign = whole.records.slice(0, 3).map((record) => ({ ...record, timestamp: record.timestamp + 10 ** 10 }));
    await expect(runner.accept({ ...part(0, 3), records: foreign })).rejects.toThrow('the engine has lost its data');
    await runner.close();
  });

  it('lets the index of open tasks follow, also in another process', async () => {
    // given a process that only serves lists
    const other = createReadModel(store.connection);
    const runner = await newRunner();
    const openTasks = () => findUserTasks(other, { groups: ['lst-clerk', 'lst-lead'] });
    expect(await openTasks()).toEqual({ items: [], nextCursor: null, total: 0 });
    // when a task is created
    const created = whole.records.findIndex(({ valueType, intent }) => valueType === 'USER_TASK' && intent === 'CREATED');
    await runner.accept(part(0, created + 1));
    await runner.idle();
    // then it is in the list at once, and gone when it is completed
    expect((await openTasks()).items).toMatchObject([{ elementId: 'Task_Check' }]);
    const completed = whole.records.findIndex(({ valueType, intent }) => valueType === 'USER_TASK' && intent === 'COMPLETED');
    await runner.accept(part(created + 1, completed + 1));
    await runner.idle();
    expect(await openTasks()).toMatchObject({ items: [], total: 0 });
    await runner.close();
  });

  it('tells a process without a projection the same changes as one with', async () => {
    // given a process that follows the store
    const watched = await watchReadModel(createReadModel(store.connection), silent);
    const seen: string[] = [];
    watched.subscribe((changes) => seen.push(...changes.map(({ collection, id }) => `${collection}/${id}`)));
    const local = createChangeFeed();
    const published: string[] = [];
    local.subscribe((changes) => published.push(...changes.map(({ collection, id }) => `${collection}/${id}`)));
    const runner = await createProjectionRunner({ readModel, changeFeed: local, log: silent, gatherMs: 0 });
    // when the projection elsewhere folds records
    const arrived = watched.waitUntil(() => published.length > 0 && seen.length >= published.length, { timeoutMs: 10_000 });
    await runner.accept(part(0, 120));
    await runner.idle();
    // then
    expect(await arrived).toBe(true);
    expect([...seen].sort()).toEqual([...published].sort());
    await runner.close();
    await watched.close();
  });
});
