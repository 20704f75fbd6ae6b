/** From a command to the real engine to what lists show: the record stream of the Lotse under test. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ZeebeGrpcClient } from '@camunda8/sdk/dist/zeebe/index.js';
import { findInstanceHistory, findInstanceVariables, findWaitingEvents } from '../../src/read-model/instance-detail-queries.ts';
import { createReadModel, type ReadModel } from '../../src/read-model/read-model.ts';
import { findUserTasks } from '../../src/read-model/user-task-queries.ts';
import { watchReadModel, type WatchedChangeFeed } from '../../src/read-model/watch-read-model.ts';
import { connectZeebe } from '../../src/zeebe/client.ts';
import { engineCommands, type EngineCommands } from '../../src/zeebe/commands.ts';
import { openStore } from './open-store.ts';

const restAddress = process.env.ZEEBE_REST_ADDRESS ?? 'http://127.0.0.1:8080';
const fixture = (name: string) => readFileSync(join(__dirname, '../fixtures/record-streams', name), 'utf8');

describe('record stream of a running engine', () => {
  /** Ids of their own, so that nothing else in the engine meets this model. */
  const id = `record-stream-${randomUUID()}`;
  const caseId = randomUUID();
  let zeebe: ZeebeGrpcClient;
  let engine: EngineCommands;
  let store: Awaited<ReturnType<typeof openStore>>;
  let readModel: ReadModel;
  let changes: WatchedChangeFeed;

  beforeAll(async () => {
    zeebe = connectZeebe({ grpcAddress: process.env.ZEEBE_GRPC_ADDRESS ?? '127.0.0.1:26500', restAddress });
    engine = engineCommands(zeebe, restAddress);
    store = await openStore('lotse');
    readModel = createReadModel(store.connection);
    changes = await watchReadModel(readModel, { warn: () => undefined });
    const own = (name: string) => Buffer.from(fixture(`record-stream.${name}`).replaceAll('record-stream', id));
    await engine.deploy(['bpmn', 'dmn', 'form'].map((kind) => ({ name: `${id}.${kind}`, content: own(kind) })));
  });

  afterAll(async () => {
    await changes.close();
    await store.connection.close();
    await zeebe.close();
  });

  const eventually = (predicate: () => Promise<boolean>) => changes.waitUntil(predicate, { timeoutMs: 10_000 });

  it('shows a started process, its task and its end, with nothing missing', async () => {
    // given a process whose first step somebody does
    const { processInstanceKey } = await engine.startProcess(id, { caseId, personId: randomUUID(), signs: 2 });
    const jobs = await zeebe.activateJobs({
      type: `${id}-lookup`,
      worker: 'test',
      maxJobsToActivate: 1,
      timeout: 30_000,
      requestTimeout: 10_000,
    });
    await zeebe.completeJob({ jobKey: jobs[0]!.key, variables: { registerMatch: 'FOUND' } });
    const openTasks = () => findUserTasks(readModel, { processInstanceKey, groups: ['lst-clerk'] });
    // then its user task appears
    expect(await eventually(async () => (await openTasks()).total === 1)).toBe(true);
    const [task] = (await openTasks()).items;
    expect(task).toMatchObject({ elementName: 'Unterlagen prüfen', caseId, urgency: 'TODAY' });
    expect(await readModel.userTasks.findById(task!._id).lean()).toMatchObject({ fourEyesWith: 'Task_Record' });
    // and after assignment and completion it is gone, and the next element is active
    await engine.userTasks.assign(task!._id, 'erika', false);
    await engine.userTasks.complete(task!._id, { complete: true });
    expect(await eventually(async () => (await openTasks()).total === 0)).toBe(true);
    expect(await eventually(async () => (await findWaitingEvents(readModel, processInstanceKey)).timers.length === 1)).toBe(true);
    const completed = await readModel.userTasks.findById(task!._id).lean();
    expect(completed).toMatchObject({ state: 'COMPLETED', assignee: 'erika' });
    // and history and variables tell how it came there
    const history = await findInstanceHistory(readModel, processInstanceKey);
    expect(history.flows.map(({ elementId }) => elementId)).toEqual(['Flow_Start', 'Flow_Decide', 'Flow_Check', 'Flow_Later']);
    const variables = await findInstanceVariables(readModel, processInstanceKey);
    expect(variables.find(({ name }) => name === 'registerMatch')).toMatchObject({ value: '"FOUND"' });
    // and a cancellation ends it
    await engine.cancelInstance(processInstanceKey);
    const state = async () => (await readModel.processInstances.findById(processInstanceKey).lean())?.state;
    expect(await eventually(async () => (await state()) === 'CANCELED')).toBe(true);
    expect(await readModel.projectionGaps.find().lean()).toEqual([]);
    expect(await readModel.projectionFailures.find().lean()).toEqual([]);
  }, 60_000);
});
