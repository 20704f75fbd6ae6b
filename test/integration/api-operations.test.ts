/** How operations stand in one answer, and a task that an operator gives to somebody else. */
import { randomBytes } from 'node:crypto';
import { bpmn, userTask } from '../models/models-under-test.ts';
import { eventually, type AnyBody } from './api-client.ts';
import { openOperated, type Operated, waitsAtTask } from './operated-processes.ts';

let operated: Operated;
beforeAll(async () => {
  operated = await openOperated();
});
afterAll(() => operated.zeebe.close());

const reason = 'Kollegin ist krank';

async function openTask(): Promise<{ key: string; userTaskKey: string; path: string }> {
  const { deploy, start, instance } = operated;
  const { processId } = await deploy(userTask('', 'candidateGroups="lst-clerk"'));
  const key = await start(processId, {});
  const { userTasks } = await instance(key, waitsAtTask);
  const { userTaskKey } = userTasks[0];
  return { key, userTaskKey, path: `/process-instances/${key}/user-tasks/${userTaskKey}/assignee` };
}

async function accountOf(group: string): Promise<string> {
  const { body } = await operated.admin.get('/accounts');
  return body.items.find(({ groups }: AnyBody) => groups.includes(group)).accountId;
}

test('the overview counts open tasks by department and knows who takes which jobs', async () => {
  // given
  await openTask();

  // when
  const { status, body } = await eventually(
    () => operated.designer.get('/operations/overview'),
    (answer) => answer.body.backlog?.some(({ department }: AnyBody) => department === 'lst'),
  );

  // then
  expect(status).toBe(200);
  expect(body.health).toMatchObject({ ok: true, engine: { ok: true }, store: { ok: true } });
  expect(body.jobTypes).toContainEqual(expect.objectContaining({ type: 'render-notice', worker: 'CONNECTED' }));
  expect((await operated.clerk.get('/operations/overview')).status).toBe(403);
});

test('a job type that nobody serves stands first, with what waits for it', async () => {
  // given: a process that came to the engine without the checks of Lotse
  const { admin, zeebe } = operated;
  const type = `nobody-${randomBytes(4).toString('hex')}`;
  const processId = `unserved-${type}`;
  const task = `<bpmn:extensionElements><zeebe:taskDefinition type="${type}" retries="3" /></bpmn:extensionElements>`;
  const process = Buffer.from(bpmn({ processId, task }));
  const { deployments } = await zeebe.deployResource({ name: `${processId}.bpmn`, process });
  const resourceKey = deployments[0]?.process.processDefinitionKey ?? '';
  const { processInstanceKey } = await zeebe.createProcessInstance({ bpmnProcessId: processId, variables: {} });

  // when
  const unserved = ({ body }: AnyBody) => body.jobTypes.find((each: AnyBody) => each.type === type);
  const overview = await eventually(
    () => admin.get('/operations/overview'),
    (answer) => unserved(answer)?.open === 1,
  );

  // then
  expect(overview.body.jobTypes[0].worker).toBe('NONE');
  expect(unserved(overview)).toMatchObject({ worker: 'NONE', open: 1, exhausted: 0, processDefinitionIds: [processId] });

  await zeebe.cancelProcessInstance(processInstanceKey);
  await zeebe.deleteResource({ resourceKey });
});

describe('an operator gives a task', () => {
  test('to another candidate, and back to all of them; both stand in the audit log', async () => {
    // given
    const { admin, instance } = operated;
    const { key, path } = await openTask();
    const assignee = await accountOf('lst-clerk');

    // when
    const given = await admin.post(path, { assignee, reason });
    const assigned = await instance(key, ({ userTasks }) => userTasks[0]?.assignee === assignee);
    const back = await admin.post(path, { assignee: null, reason });

    // then
    expect([given, back].map(({ status, body }) => [status, body.visible])).toEqual([
      [200, true],
      [200, true],
    ]);
    expect(assigned.operations).toMatchObject([{ action: 'instance.reassign-task', reason, details: { from: null, assignee } }]);
    expect((await instance(key)).userTasks[0].assignee).toBeNull();
  });

  test('to nobody else: not to a foreign group, not in a foreign instance, not without being an operator', async () => {
    const { admin, designer } = operated;
    const { path, userTaskKey } = await openTask();
    const foreign = await admin.post(path, { assignee: await accountOf('abh-clerk'), reason });
    expect([foreign.status, foreign.body.code]).toEqual([422, 'ASSIGNEE_NOT_A_CANDIDATE']);
    const elsewhere = await admin.post(`/process-instances/1/user-tasks/${userTaskKey}/assignee`, { assignee: null, reason });
    expect([elsewhere.status, elsewhere.body.code]).toEqual([404, 'TASK_NOT_FOUND']);
    expect((await designer.post(path, { assignee: null, reason })).status).toBe(403);
    expect((await admin.post(path, { assignee: null })).body.field).toBe('reason');
  });
});
