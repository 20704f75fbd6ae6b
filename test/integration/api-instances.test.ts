/** Administrators over HTTP: find instances, look into one, cancel, modify, migrate, set variables. */
import { randomUUID } from 'node:crypto';
import { userTask } from '../models/models-under-test.ts';
import type { AnyBody } from './api-client.ts';
import { openOperated, type Operated, waitsAtTask } from './operated-processes.ts';

let operated: Operated;
beforeAll(async () => {
  operated = await openOperated();
});
afterAll(() => operated.zeebe.close());

const reason = 'Im Auftrag der Fachabteilung';
const path = (key: string, command = '') => `/process-instances/${key}${command}`;

describe('finding instances', () => {
  test('by any combination of filters, page by page', async () => {
    // given
    const { admin, deploy, start, instance } = operated;
    const { processId } = await deploy(userTask());
    const caseId = randomUUID();
    const keys = [];
    for (const urgency of ['TODAY', 'TODAY', 'TEN_DAYS']) keys.push(await start(processId, { caseId, urgency }));
    await Promise.all(
      keys.map((key) => instance(key, ({ urgency, activeElements }) => urgency !== null && activeElements.length > 0)),
    );
    const find = async (query: string) => (await admin.get(`/process-instances?processDefinitionId=${processId}&${query}`)).body;
    const keysOf = ({ items }: AnyBody): string[] => items.map((item: AnyBody) => item.processInstanceKey);

    // when, then
    expect(keysOf(await find('state=ACTIVE'))).toEqual([...keys].reverse());
    expect(keysOf(await find('variable=urgency=TODAY')).sort()).toEqual(keys.slice(0, 2).sort());
    expect(keysOf(await find(`variable=urgency=TODAY&variable=caseId=${randomUUID()}`))).toEqual([]);
    expect((await find(`caseId=${caseId}&elementId=Task_1&hasIncident=false&version=1`)).total).toBe(3);
    expect((await find('elementId=End_1')).total).toBe(0);
    expect((await find('state=COMPLETED')).total).toBe(0);
    expect((await find('caseNumber=INT-1999-000001')).total).toBe(0);
    expect((await find(`startedAfter=${new Date(Date.now() + 3_600_000).toISOString()}`)).total).toBe(0);
    const first = await find('limit=2');
    const second = await find(`limit=2&cursor=${first.nextCursor}`);
    expect([...keysOf(first), ...keysOf(second)]).toEqual([...keys].reverse());
    expect([first.total, second.nextCursor]).toEqual([3, null]);
  });

  test.each(['state=SLEEPING', 'cursor=nonsense', 'version=x', 'limit=1000', 'startedAfter=gestern'])(
    '%s is refused',
    async (query) => {
      const { status, body } = await operated.admin.get(`/process-instances?${query}`);
      expect([status, body.code, body.field]).toEqual([422, 'INVALID_REQUEST', query.split('=')[0]]);
    },
  );

  test('caseworkers do not watch operations', async () => {
    expect((await operated.clerk.get('/process-instances')).status).toBe(403);
    expect((await operated.designer.post(path('1', '/cancel'), { reason })).status).toBe(403);
  });
});

describe('looking into one', () => {
  test('shows where it is, what it has, and masks what should not be there', async () => {
    // given
    const { deploy, start, instance } = operated;
    const { processId } = await deploy(userTask());

    // when
    const key = await start(processId, {
      caseId: randomUUID(),
      urgency: 'TODAY',
      familyName: 'Musterfall',
      removalStepPending: true,
    });
    const body = await instance(key, (shown) => waitsAtTask(shown) && shown.variables.length === 4);

    // then
    expect(body).toMatchObject({
      processDefinitionId: processId,
      processName: 'Kleiner Prozess',
      version: 1,
      state: 'ACTIVE',
      activeElements: [{ elementId: 'Task_1', name: 'Schreiben' }],
      userTasks: [{ elementId: 'Task_1', state: 'CREATED', candidateGroups: ['sc-agent'] }],
      flows: [{ elementId: 'Flow_1', count: 1 }],
      parent: null,
      called: [],
      operations: [],
    });
    expect(body.elements.map(({ elementId, state }: AnyBody) => [elementId, state])).toEqual(
      expect.arrayContaining([
        ['Start_1', 'COMPLETED'],
        ['Task_1', 'ACTIVE'],
      ]),
    );
    expect(body.variables.map(({ name, value, masked }: AnyBody) => [name, value, masked])).toEqual([
      ['caseId', expect.any(String), false],
      ['familyName', null, true],
      ['removalStepPending', null, true],
      ['urgency', 'TODAY', false],
    ]);
    expect(JSON.stringify(body)).not.toContain('Musterfall');
  });

  test('leads from the caller to the called and back', async () => {
    // given
    const { admin, deploy, start, instance } = operated;
    const called = await deploy(userTask());
    const call =
      `<bpmn:extensionElements><zeebe:calledElement processId="${called.processId}" ` +
      'propagateAllChildVariables="false" propagateAllParentVariables="false" /></bpmn:extensionElements>';
    const caller = await deploy({ taskElement: 'callActivity', task: call });

    // when
    const key = await start(caller.processId);
    const body = await instance(key, (each) => each.called.length === 1);

    // then
    expect(body.called).toMatchObject([{ processDefinitionId: called.processId, state: 'ACTIVE' }]);
    const childKey = body.called[0].processInstanceKey;
    expect(await instance(childKey)).toMatchObject({ parent: { processInstanceKey: key }, rootProcessInstanceKey: key });
    expect(await admin.post(path(childKey, '/cancel'), { reason })).toMatchObject({
      status: 409,
      body: { code: 'INSTANCE_IS_CALLED', difference: { rootProcessInstanceKey: key } },
    });
  });

  test('nobody has heard of it', async () => {
    expect(await operated.admin.get(path('1'))).toMatchObject({ status: 404, body: { code: 'INSTANCE_NOT_FOUND' } });
    expect((await operated.admin.get(path('abc'))).status).toBe(422);
  });
});

describe('interfering', () => {
  async function waiting(variables: Record<string, unknown> = {}) {
    const { processId, key: definitionKey } = await operated.deploy(userTask());
    const key = await operated.start(processId, variables);
    const body = await operated.instance(key, waitsAtTask);
    return { processId, definitionKey, key, token: body.activeElements[0].elementInstanceKey as string };
  }

  test('cancels, with a reason, and once', async () => {
    const { admin } = operated;
    const { key } = await waiting();
    expect((await admin.post(path(key, '/cancel'))).body.field).toBe('reason');
    expect(await admin.post(path(key, '/cancel'), { reason })).toMatchObject({ status: 200, body: { visible: true } });
    const { body } = await admin.get(path(key));
    expect(body).toMatchObject({ state: 'CANCELED', operations: [{ action: 'instance.cancel', by: 'Adam Admin', reason }] });
    expect(await admin.post(path(key, '/cancel'), { reason })).toMatchObject({ status: 409, body: { code: 'INSTANCE_ENDED' } });
  });

  test('modifies: a preview first, then the token moves', async () => {
    // given
    const { admin } = operated;
    const { key, token } = await waiting();
    const request = { activate: [{ elementId: 'Task_1', variables: { urgency: 'TODAY' } }], terminate: [token] };

    // when
    const preview = await admin.post(path(key, '/modify'), { ...request, dryRun: true });

    // then
    expect(preview.body).toMatchObject({
      problems: [{ severity: 'warning', code: 'USER_TASKS_LOST' }],
      terminates: [{ elementId: 'Task_1', userTaskKeys: [expect.any(String)] }],
      activates: [{ elementId: 'Task_1', opensScopes: [] }],
      endsInstance: false,
    });
    expect((await admin.get(path(key))).body.activeElements[0].elementInstanceKey).toBe(token);

    // when
    const done = await admin.post(path(key, '/modify'), { ...request, reason });

    // then
    expect([done.status, done.body.visible]).toEqual([200, true]);
    const after = await operated.instance(key, ({ activeElements }) =>
      activeElements.some((each: AnyBody) => each.elementInstanceKey !== token),
    );
    expect(after.operations).toMatchObject([
      { action: 'instance.modify', reason, details: { activated: ['Task_1'], terminated: ['Task_1'] } },
    ]);
  });

  test.each([
    ['without a reason', { activate: [{ elementId: 'Task_1' }] }, 'REASON_REQUIRED'],
    ['what does not exist', { activate: [{ elementId: 'Gone' }], reason }, 'MODIFICATION_NOT_POSSIBLE'],
    ['what is not active', { terminate: ['1'], reason }, 'MODIFICATION_NOT_POSSIBLE'],
    ['nothing', { reason }, 'INVALID_REQUEST'],
    [
      'a name into the engine',
      { activate: [{ elementId: 'Task_1', variables: { familyName: 'M' } }], reason },
      'VARIABLE_NOT_PERMITTED',
    ],
  ])('does not modify %s', async (_what, request, code) => {
    const { key } = await waiting();
    const { status, body } = await operated.admin.post(path(key, '/modify'), request);
    expect([status, body.code]).toEqual([422, code]);
  });

  test('migrates to a version with another id, after a dry run', async () => {
    // given
    const { admin, deploy } = operated;
    const { key, processId, definitionKey } = await waiting();
    const target = await deploy({ ...userTask(), taskId: 'Task_New' }, processId, 1);
    const wrong = { targetProcessDefinitionKey: target.key, mapping: [{ sourceElementId: 'Task_1', targetElementId: 'End_1' }] };

    // when
    const dry = await admin.post(path(key, '/migrate'), { targetProcessDefinitionKey: target.key, dryRun: true });
    const refused = await admin.post(path(key, '/migrate'), { ...wrong, reason });
    const same = await admin.post(path(key, '/migrate'), { targetProcessDefinitionKey: definitionKey, reason });
    const done = await admin.post(path(key, '/migrate'), { targetProcessDefinitionKey: target.key, reason });

    // then
    expect(dry.body).toMatchObject({
      problems: [],
      mapping: [{ sourceElementId: 'Task_1', targetElementId: 'Task_New', proposed: true }],
    });
    expect([refused.status, refused.body.code, refused.body.difference.problems[0].code]).toEqual([
      422,
      'MIGRATION_NOT_POSSIBLE',
      'TYPE_DIFFERS',
    ]);
    expect(same.body.difference.problems[0].code).toBe('TARGET_IS_SAME');
    expect([done.status, done.body.visible]).toEqual([200, true]);
    const { body } = await admin.get(path(key));
    expect(body).toMatchObject({ version: 2, activeElements: [{ elementId: 'Task_New' }] });
  });

  test('sets what routes, refuses the rest with the field it is about', async () => {
    // given
    const { admin, instance } = operated;
    const { key } = await waiting({ urgency: 'TEN_DAYS' });
    const set = (variables: object, more: object = {}) =>
      admin.post(path(key, '/variables'), { scopeKey: key, variables, reason, ...more });

    // when
    const done = await set({ urgency: 'TODAY', entitlement: { reviewed: true, outcome: 'SECTION_3', legalBasis: '§ 3' } });

    // then
    expect(done).toMatchObject({ status: 200, body: { visible: true } });
    const body = await instance(key, ({ urgency }) => urgency === 'TODAY');
    const urgency = body.variables.find(({ name }: AnyBody) => name === 'urgency');
    expect(urgency).toMatchObject({
      value: 'TODAY',
      writer: { kind: 'OPERATOR', by: 'Adam Admin', action: 'instance.set-variables', reason },
      history: [{ value: 'TEN_DAYS', writer: { kind: 'START' } }],
    });
    expect(body.operations).toMatchObject([
      { action: 'instance.set-variables', reason, details: { variables: { urgency: 'TODAY' } } },
    ]);

    // when
    const refused = await set({ urgency: 5, healthNote: 'Diabetes' });

    // then
    expect([refused.status, refused.body.code]).toEqual([422, 'VARIABLE_NOT_PERMITTED']);
    expect(refused.body.fields.map(({ field, code }: AnyBody) => [field, code])).toEqual([
      ['variables.urgency', 'VARIABLE_WRONG_TYPE'],
      ['variables.healthNote', 'VARIABLE_NOT_PERMITTED'],
    ]);
    expect(await set({ removalStepPending: true })).toMatchObject({ status: 403 });
    expect(await set({ urgency: 'TODAY' }, { scopeKey: '1' })).toMatchObject({ status: 409, body: { code: 'SCOPE_NOT_ACTIVE' } });
  });
});
