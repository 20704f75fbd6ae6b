/** Administrators over HTTP: the same done to many at once, with a dry run before and a report after. */
import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { userTask } from '../models/models-under-test.ts';
import { eventually, type AnyBody } from './api-client.ts';
import { openOperated, type Operated } from './operated-processes.ts';

let operated: Operated;
beforeAll(async () => {
  operated = await openOperated();
});
afterAll(() => operated.zeebe.close());

const reason = 'Für die Prüfung';
/** Stands still until somebody says which departments are concerned. */
const halting = userTask('', 'candidateGroups="=conflictParties"');
const waiting = userTask();

/** So many instances that wait at their task, or stand still before it. */
async function running(count: number, parts: object, query: string, variables: object = {}) {
  const { deploy, start, admin } = operated;
  const { processId, key } = await deploy(parts);
  const keys = await Promise.all(Array.from({ length: count }, () => start(processId, { ...variables })));
  await eventually(
    () => admin.get(`/process-instances?processDefinitionId=${processId}&${query}`),
    ({ body }) => body.total === count,
  );
  return { processId, key, keys };
}

const atTask = 'elementId=Task_1';

async function ended(batchId: string): Promise<AnyBody> {
  const { body } = await eventually(
    () => operated.admin.get(`/batches/${batchId}`),
    (answer) => answer.body.state === 'DONE',
    30_000,
  );
  return body;
}

async function total(query: string, wanted: number): Promise<void> {
  await eventually(
    () => operated.admin.get(`/process-instances?${query}`),
    ({ body }) => body.total === wanted,
  );
}

test('all that match a filter are cancelled, each with the reason in the audit log', async () => {
  // given: one of them is gone by the time that its turn comes
  const { admin } = operated;
  const { processId, keys } = await running(25, waiting, atTask);
  const filter = { processDefinitionId: processId };

  // when
  const preview = await admin.post('/batches/preview', { kind: 'CANCEL', instances: { filter } });
  const started = await admin.post('/batches', { kind: 'CANCEL', instances: { filter }, reason });

  // then
  expect(preview.body).toMatchObject({ total: 25, possible: 25, openTasks: 25, calledInstances: 0, blocked: [] });
  expect([started.status, started.body.state, started.body.total]).toEqual([202, 'RUNNING', 25]);
  expect(await ended(started.body.batchId)).toMatchObject({ kind: 'CANCEL', done: 25, failed: 0, skipped: 0, exceptions: [] });
  await total(`processDefinitionId=${processId}&state=CANCELED`, 25);
  const { body } = await admin.get(`/process-instances/${keys[0]}`);
  expect(body.operations).toMatchObject([
    { action: 'instance.cancel', reason, by: 'Adam Admin', details: { batchId: started.body.batchId } },
  ]);
  const { body: log } = await admin.get(`/audit?resourceKind=batch&resourceId=${started.body.batchId}`);
  expect(log.items).toMatchObject([{ action: 'instance.cancel-many', details: { reason, total: 25, instances: { filter } } }]);
  expect((await admin.get('/batches')).body.items).toContainEqual(
    expect.objectContaining({ batchId: started.body.batchId, state: 'DONE' }),
  );
  const again = await admin.post('/batches', { kind: 'CANCEL', instances: { filter }, reason });
  expect([again.status, again.body.code]).toEqual([422, 'BATCH_EMPTY']);
});

test('called instances end with the one that called them, and can not be cancelled alone', async () => {
  // given
  const { admin, deploy, start } = operated;
  const { processId: child } = await deploy(waiting);
  const call = `<bpmn:extensionElements><zeebe:calledElement processId="${child}" propagateAllParentVariables="false" propagateAllChildVariables="false" /></bpmn:extensionElements>`;
  const { processId: parent } = await deploy({ task: call, taskElement: 'callActivity' });
  const root = await start(parent);
  const { body: page } = await eventually(
    () => admin.get(`/process-instances?processDefinitionId=${child}&${atTask}`),
    ({ body }) => body.total === 1,
  );
  const called = String(page.items[0].processInstanceKey);

  // when
  const alone = await admin.post('/batches/preview', { kind: 'CANCEL', instances: { keys: [called] } });
  const both = await admin.post('/batches/preview', { kind: 'CANCEL', instances: { keys: [called, root] } });
  const started = await admin.post('/batches', { kind: 'CANCEL', instances: { keys: [called] }, reason });

  // then
  expect(alone.body).toMatchObject({
    total: 1,
    possible: 0,
    blocked: [{ processInstanceKey: called, problems: [{ code: 'INSTANCE_IS_CALLED' }] }],
  });
  expect(both.body).toMatchObject({ total: 1, possible: 1, calledInstances: 1, openTasks: 1 });
  expect(await ended(started.body.batchId)).toMatchObject({
    failed: 1,
    exceptions: [{ processInstanceKey: called, outcome: 'FAILED', code: 'INSTANCE_IS_CALLED' }],
  });
  await admin.post('/batches', { kind: 'CANCEL', instances: { keys: [called, root] }, reason });
  await total(`processDefinitionId=${child}&state=CANCELED`, 1);
});

test('a dry run says which can be migrated and which not and why; then the others are', async () => {
  // given: the new version calls the step something else
  const { admin, deploy } = operated;
  const { processId, keys } = await running(12, waiting, atTask);
  const { key: target } = await deploy({ ...waiting, taskId: 'Task_New' }, processId, 1);
  const instances = { filter: { processDefinitionId: processId, version: 1 } };
  const plan = { kind: 'MIGRATE', instances, targetProcessDefinitionKey: target };

  // when
  const blind = await admin.post('/batches/preview', {
    ...plan,
    mapping: [{ sourceElementId: 'Task_1', targetElementId: 'Start_1' }],
  });
  const mapping = [{ sourceElementId: 'Task_1', targetElementId: 'Task_New' }];
  const mapped = await admin.post('/batches/preview', { ...plan, mapping });
  const started = await admin.post('/batches', { ...plan, mapping, reason });

  // then
  expect(blind.body).toMatchObject({ total: 12, possible: 0, problems: [{ severity: 'error', count: 12 }] });
  expect(blind.body.blocked).toHaveLength(12);
  expect(mapped.body).toMatchObject({
    total: 12,
    possible: 12,
    problems: [],
    mapping: [{ sourceElementId: 'Task_1', targetElementId: 'Task_New', instances: 12, proposed: false }],
  });
  expect(await ended(started.body.batchId)).toMatchObject({ done: 12, failed: 0, targetProcessDefinitionKey: target });
  await total(`processDefinitionId=${processId}&version=2&elementId=Task_New`, 12);
  // again: nothing is left to do
  const again = await admin.post('/batches', { ...plan, instances: { keys }, reason });
  expect(await ended(again.body.batchId)).toMatchObject({ done: 0, skipped: 12 });
});

test('incidents of chosen instances are resolved with the variable that was missing', async () => {
  const { admin } = operated;
  const { processId, keys } = await running(15, halting, 'hasIncident=true');
  const chosen = keys.slice(0, 12);
  const plan = { kind: 'RESOLVE', incidents: { instances: { keys: chosen } }, variables: { conflictParties: ['abh', 'sc'] } };

  const preview = await admin.post('/batches/preview', plan);
  const personal = await admin.post('/batches', { ...plan, variables: { familyName: 'Musterfall' }, reason });
  const started = await admin.post('/batches', { ...plan, reason });

  expect(preview.body).toMatchObject({ total: 12, possible: 12 });
  expect([personal.status, personal.body.code]).toEqual([422, 'VARIABLE_NOT_PERMITTED']);
  expect(await ended(started.body.batchId)).toMatchObject({ total: 12, done: 12 });
  await total(`processDefinitionId=${processId}&hasIncident=true`, 3);
});

test('a batch is stopped, and continued', async () => {
  // given: enough of them that it does not end at once
  const { admin } = operated;
  const { processId } = await running(60, waiting, atTask);
  const instances = { filter: { processDefinitionId: processId } };
  const { body: batch } = await admin.post('/batches', { kind: 'CANCEL', instances, reason });

  // when
  const stopped = await admin.post(`/batches/${batch.batchId}/stop`);

  // then
  expect([stopped.status, stopped.body.state]).toEqual([200, 'STOPPED']);
  expect(stopped.body.done).toBeLessThan(60);
  expect((await admin.post(`/batches/${batch.batchId}/stop`)).body.code).toBe('BATCH_ENDED');
  const goesOn = await admin.post(`/batches/${batch.batchId}/continue`);
  expect(goesOn.status).toBe(202);
  const { done, skipped } = await ended(batch.batchId);
  expect(Number(done) + Number(skipped)).toBe(60);
  await total(`processDefinitionId=${processId}&state=CANCELED`, 60);
  expect((await admin.post(`/batches/${batch.batchId}/continue`)).body.code).toBe('BATCH_NOT_STOPPED');
});

test('what a stopped server left behind goes on by itself, and reports what could not be done', async () => {
  // given: one incident that another try resolves, one whose job the engine gives no try at all
  const { admin, deploy, start } = operated;
  const { processId } = await running(1, halting, 'hasIncident=true');
  const task = '<bpmn:extensionElements><zeebe:taskDefinition type="describe-routing" retries="3" /></bpmn:extensionElements>';
  const key = await start((await deploy({ task })).processId);
  const incident = async (query: string) => {
    const { body } = await eventually(
      () => admin.get(`/incidents?${query}`),
      (answer) => answer.body.total === 1,
    );
    return body.items[0];
  };
  const [ofTask, ofJob] = [await incident(`processDefinitionId=${processId}`), await incident(`processInstanceKey=${key}`)];
  const batchId = randomUUID();
  const past = new Date(Date.now() - 60_000);
  const connection = await mongoose.createConnection(process.env.MONGODB_URI!, { dbName: 'lotse' }).asPromise();

  // when: it stands in the store as a server left it
  await connection.collection<{ _id: string }>('batches').insertOne({
    _id: batchId,
    plan: { kind: 'RESOLVE', incidents: { keys: ['1'] }, retries: 0 },
    state: 'RUNNING',
    reason,
    by: { accountId: admin.accountId, name: 'Adam Admin' },
    runAs: admin.accountId,
    startedAt: past,
    endedAt: null,
    keys: ['1', ofTask.incidentKey, ofJob.incidentKey],
    total: 3,
    next: 1,
    done: 0,
    skipped: 1,
    failed: 0,
    exceptions: [],
    runId: null,
    leaseUntil: past,
  } as never);
  await connection.close();

  // then
  expect(await ended(batchId)).toMatchObject({
    total: 3,
    done: 1,
    skipped: 1,
    failed: 1,
    exceptions: [
      {
        key: ofJob.incidentKey,
        processInstanceKey: key,
        code: 'ENGINE_REJECTED',
        message: { de: expect.stringContaining('abgelehnt') },
      },
    ],
  });
});

test('only administrators do this, and say why', async () => {
  const { designer, clerk, admin } = operated;
  const plan = { kind: 'CANCEL', instances: { keys: ['1'] } };
  for (const other of [designer, clerk]) {
    expect((await other.post('/batches', { ...plan, reason })).status).toBe(403);
    expect((await other.post('/batches/preview', plan)).status).toBe(403);
  }
  expect((await clerk.get('/batches')).status).toBe(403);
  expect((await designer.get('/batches')).status).toBe(200);
  expect((await admin.post('/batches', plan)).body.field).toBe('reason');
  expect((await admin.get(`/batches/${randomUUID()}`)).status).toBe(404);
});
