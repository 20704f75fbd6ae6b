/** Process designers over HTTP: look, check, deploy, compare, put an old version to work again, try decisions out. */
import { randomBytes } from 'node:crypto';
import { bpmn, dmn, form } from '../models/models-under-test.ts';
import { signIn, type AnyBody, type ApiClient } from './api-client.ts';

let designer: ApiClient;
let admin: ApiClient;
let clerk: ApiClient;

beforeAll(async () => {
  [designer, admin, clerk] = (await Promise.all(['process-designer', 'admin', 'lst-clerk'].map((who) => signIn(who)))) as [
    ApiClient,
    ApiClient,
    ApiClient,
  ];
});

/** Other runs may have left their models in the same engine. */
const unique = (name: string) => `${name}-${randomBytes(4).toString('hex')}`;

interface Sent {
  name: string;
  content: string;
  basedOnVersion?: number;
}

const deploy = (resources: Sent[], more: object = {}) =>
  designer.post('/deployments', { resources, comment: 'Für die Prüfung', ...more });
const codes = (body: AnyBody): string[] => (body.difference ?? body).findings.map(({ code }: { code: string }) => code);

async function latest(processDefinitionId: string): Promise<AnyBody> {
  const { body } = await designer.get('/process-definitions');
  return body.items.find((item: AnyBody) => item.processDefinitionId === processDefinitionId);
}

describe('what is deployed', () => {
  test('a designer sees processes with versions and counts, a caseworker without the counts', async () => {
    const benefit = await latest('benefit-application');
    expect(benefit).toMatchObject({
      name: 'Leistungen nach AsylbLG',
      versions: [{ state: 'ACTIVE', running: expect.any(Number) }],
    });
    const { body } = await clerk.get('/process-definitions');
    expect(body.items.flatMap(({ versions }: AnyBody) => versions).map(({ running }: AnyBody) => running)).toEqual(
      expect.not.arrayContaining([expect.any(Number)]),
    );
  });

  test('a version comes with its model, its elements and what it uses', async () => {
    const { processDefinitionKey } = (await latest('benefit-application')).versions[0];
    const { body } = await designer.get(`/process-definitions/${processDefinitionKey}`);
    expect(body.elements).toContainEqual({ elementId: 'Task_DecideEntitlement', type: 'userTask', name: expect.any(String) });
    expect(body.uses).toEqual(
      expect.arrayContaining([
        { kind: 'jobType', id: 'calculate-benefit', elementId: expect.any(String) },
        { kind: 'form', id: 'decide-entitlement', elementId: 'Task_DecideEntitlement' },
        { kind: 'decision', id: 'entitlement', elementId: expect.any(String) },
        { kind: 'message', id: 'documents-received', elementId: expect.any(String) },
      ]),
    );
    const xml = await designer.raw(`/process-definitions/${processDefinitionKey}/xml`);
    expect(xml.headers.get('content-type')).toMatch('application/xml');
    expect(await xml.text()).toBe(body.xml);
  });

  test('where a decision is used', async () => {
    const { body } = await designer.get('/usages?kind=decision&id=entitlement');
    expect(body.items).toMatchObject([
      { processDefinitionId: 'benefit-application', latest: true, elementIds: [expect.any(String)] },
    ]);
    expect((await designer.get('/usages?kind=jobType&id=nothing')).body.items).toEqual([]);
  });

  test('forms and decisions with their source', async () => {
    expect((await designer.get('/forms/hearing')).body).toMatchObject({
      formId: 'hearing',
      version: 1,
      schema: { id: 'hearing' },
    });
    const { body } = await designer.get('/decisions/team');
    expect(body).toMatchObject({
      decisionId: 'team',
      version: expect.any(Number),
      xml: expect.stringContaining('hitPolicy="FIRST"'),
    });
    expect((await designer.get('/forms')).body.items.length).toBeGreaterThan(20);
    expect((await designer.get('/decisions')).body.items.map(({ decisionId }: AnyBody) => decisionId)).toContain('benefit-rate');
  });

  test.each([
    '/process-definitions/1',
    '/process-definitions/1/xml',
    '/process-definitions/1/statistics',
    '/forms/gone',
    '/decisions/gone',
  ])('%s does not exist', async (path) => {
    expect(await designer.get(path)).toMatchObject({ status: 404, body: { code: 'DEFINITION_NOT_FOUND' } });
  });
});

describe('checking before deploying', () => {
  test('a sound model is deployable, a wrong one comes back with its findings', async () => {
    const good = await designer.post('/validations', { resources: [{ name: 'a.bpmn', content: bpmn() }] });
    expect(good.body).toEqual({ deployable: true, findings: [] });
    const bad = await designer.post('/validations', { resources: [{ name: 'a.bpmn', content: bpmn({ lane: 'Hofstaat' }) }] });
    expect(bad.body).toMatchObject({
      deployable: false,
      findings: [
        {
          severity: 'error',
          code: 'LANE_UNKNOWN',
          resourceName: 'a.bpmn',
          elementId: 'Lane_1',
          message: { de: expect.stringContaining('Hofstaat') },
        },
      ],
    });
  });

  test.each([
    ['../../etc/passwd.bpmn'],
    ['/etc/a.bpmn'],
    ['a/../b.bpmn'],
    ['a\\b.bpmn'],
    ['a.exe'],
    ['.bpmn'],
    [`${'x'.repeat(300)}.bpmn`],
  ])('the name %s is refused', async (name) => {
    const { status, body } = await designer.post('/validations', { resources: [{ name, content: bpmn() }] });
    expect([status, body.code, body.field]).toEqual([422, 'INVALID_REQUEST', 'resources.0.name']);
  });

  test('more than a request may hold is refused before it is read', async () => {
    const { status, body } = await designer.post('/validations', {
      resources: [{ name: 'a.bpmn', content: 'x'.repeat(7_000_000) }],
    });
    expect([status, body.code]).toEqual([413, 'BODY_TOO_LARGE']);
  });

  test('only designers deploy', async () => {
    for (const other of [admin, clerk]) {
      const answer = await other.post('/deployments', { resources: [{ name: 'a.bpmn', content: bpmn() }], comment: 'Versuch' });
      expect(answer).toMatchObject({ status: 403, body: { code: 'NOT_PERMITTED' } });
    }
  });
});

describe('deploying', () => {
  test('needs a reason', async () => {
    const { status, body } = await designer.post('/deployments', { resources: [{ name: 'a.bpmn', content: bpmn() }] });
    expect([status, body.field]).toEqual([422, 'comment']);
  });

  test('errors keep everything from being deployed', async () => {
    const processId = unique('refused');
    const answer = await deploy([
      { name: `${processId}.bpmn`, content: bpmn({ processId }) },
      { name: 'bad.form', content: form({ id: 'F', type: 'textfield', key: 'favouriteColour' }) },
    ]);
    expect([answer.status, answer.body.code, codes(answer.body)]).toEqual([422, 'MODEL_HAS_ERRORS', ['FORM_FIELD_UNKNOWN']]);
    expect(await latest(processId)).toBeUndefined();
  });

  test('what only the engine finds is a finding too', async () => {
    const fileId = unique('engine');
    const required = '<informationRequirement id="R"><requiredDecision href="#gone" /></informationRequirement><decisionTable';
    const content = dmn()
      .replace('small-table', fileId)
      .replace('small-team', unique('engine'))
      .replace('<decisionTable', required);
    const answer = await deploy([{ name: `${fileId}.dmn`, content }]);
    expect([answer.status, answer.body.code, codes(answer.body)]).toEqual([422, 'MODEL_HAS_ERRORS', ['ENGINE_REFUSED']]);
    const { body: log } = await admin.get(`/deployments?id=${fileId}`);
    expect(log.items).toMatchObject([{ state: 'REFUSED', deployed: [] }]);
  });

  test('a dry run says what would change and changes nothing', async () => {
    const processId = unique('dry');
    const resources = [{ name: `${processId}.bpmn`, content: bpmn({ processId }) }];
    const { status, body } = await designer.post('/deployments', { resources, dryRun: true });
    expect([status, body.deploymentId, body.deployable]).toEqual([200, null, true]);
    expect(body.changes).toMatchObject([
      { kind: 'process', id: processId, change: 'NEW', currentVersion: null, deployedInBetween: false },
    ]);
    expect(await latest(processId)).toBeUndefined();
  });

  test('a new version, its difference in words, and an old one put to work again', async () => {
    // given
    const processId = unique('versions');
    const name = `${processId}.bpmn`;
    const first = await deploy([{ name, content: bpmn({ processId }) }]);
    expect([first.status, first.body.visible, first.body.deployed[0].version]).toEqual([201, true, 1]);

    // when
    const changed = [{ name, content: bpmn({ processId, taskName: 'Bescheid' }), basedOnVersion: 1 }];
    const dry = await designer.post('/deployments', { resources: changed, dryRun: true });
    const second = await deploy(changed, { comment: 'Neuer Name des Schritts' });

    // then
    expect(dry.body.changes).toMatchObject([
      {
        change: 'CHANGED',
        currentVersion: 1,
        differences: [{ message: { de: 'Automatischer Schritt „Bescheid“ ist geändert: Name.' } }],
      },
    ]);
    expect(second.body.deployed[0].version).toBe(2);
    const { versions } = await latest(processId);
    expect(versions.map(({ version, deployment }: AnyBody) => [version, deployment.name, deployment.comment])).toEqual([
      [2, 'Paula Prozess', 'Neuer Name des Schritts'],
      [1, 'Paula Prozess', 'Für die Prüfung'],
    ]);
    const [newer, older] = versions.map(({ processDefinitionKey }: AnyBody) => processDefinitionKey);
    const difference = await designer.get(`/process-definitions/${older}/difference?to=${newer}`);
    expect(difference.body).toMatchObject({
      from: { version: 1 },
      to: { version: 2 },
      changes: [{ elementId: 'Task_1', kind: 'CHANGED' }],
    });

    // when
    const again = await designer.post('/redeployments', { kind: 'process', key: older, comment: 'Zurück zum alten Stand' });

    // then
    expect([again.status, again.body.deployed[0].version]).toEqual([201, 3]);
    const third = await designer.get(`/process-definitions/${again.body.deployed[0].key}`);
    expect([third.body.xml, third.body.deployment.comment]).toEqual([bpmn({ processId }), 'Zurück zum alten Stand']);
    const current = await designer.post('/redeployments', {
      kind: 'process',
      key: third.body.processDefinitionKey,
      comment: 'Noch einmal',
    });
    expect([current.status, current.body.code]).toEqual([409, 'VERSION_IS_CURRENT']);
    const { body: log } = await admin.get(`/deployments?id=${processId}`);
    expect(log.items.map(({ state, redeployed }: AnyBody) => [state, redeployed])).toEqual([
      ['DONE', older],
      ['DONE', null],
      ['DONE', null],
    ]);
  });

  test('a version that somebody deployed in between is not overwritten, the answer shows both changes', async () => {
    // given
    const processId = unique('conflict');
    const name = `${processId}.bpmn`;
    await deploy([{ name, content: bpmn({ processId }) }]);
    await deploy([{ name, content: bpmn({ processId, taskName: 'Theirs' }), basedOnVersion: 1 }]);

    // when
    const stale = await deploy([{ name, content: bpmn({ processId, taskName: 'Mine' }), basedOnVersion: 1 }]);
    const blind = await deploy([{ name, content: bpmn({ processId, taskName: 'Mine' }) }]);

    // then
    expect([stale.status, stale.body.code, blind.status]).toEqual([409, 'DEPLOYED_IN_BETWEEN', 409]);
    expect(stale.body.difference.conflicts).toMatchObject([
      {
        id: processId,
        basedOnVersion: 1,
        currentVersion: 2,
        deployedBy: { name: 'Paula Prozess' },
        theirChanges: [{ properties: [{ before: 'Schreiben', after: 'Theirs' }] }],
        yourChanges: [{ properties: [{ before: 'Theirs', after: 'Mine' }] }],
      },
    ]);
    expect((await latest(processId)).versions).toHaveLength(2);
  });

  test('of two deployments at once one goes through', async () => {
    const processId = unique('race');
    const send = (taskName: string) => deploy([{ name: `${processId}.bpmn`, content: bpmn({ processId, taskName }) }]);
    const answers = await Promise.all([send('A'), send('B'), send('C')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect((await latest(processId)).versions).toHaveLength(1);
  });

  test('a form and a table, compared by their versions', async () => {
    // given
    const formId = unique('form');
    const content = (label: string) => form({ id: 'F', type: 'checkbox', key: 'movedIn', label }).replace('small-form', formId);
    const decisionId = unique('table');
    const table = (result: string) =>
      dmn({ rows: [{ inputs: ['-', '-', '-'], outputs: [`"${result}"`, '"§ 1"', 'true'] }] })
        .replace('small-table', `file-${decisionId}`)
        .replace('small-team', decisionId);

    // when
    await deploy([
      { name: `${formId}.form`, content: content('Alt') },
      { name: `${decisionId}.dmn`, content: table('old') },
    ]);
    const second = await deploy([
      { name: `${formId}.form`, content: content('Neu'), basedOnVersion: 1 },
      { name: `${decisionId}.dmn`, content: table('new'), basedOnVersion: 1 },
    ]);

    // then
    expect(second.status).toBe(201);
    const forms = await designer.get(`/forms/${formId}/difference?from=1&to=2`);
    expect(forms.body.changes).toMatchObject([{ message: { de: 'Formularfeld „Neu“ ist geändert: Beschriftung.' } }]);
    const tables = await designer.get(`/decisions/${decisionId}/difference?from=1&to=2`);
    expect(tables.body.changes).toMatchObject([
      { kind: 'CHANGED', properties: [{ property: 'team', before: '"old"', after: '"new"' }] },
    ]);
  });

  test('is written down for the auditors', async () => {
    const processId = unique('audited');
    const { body } = await deploy([{ name: `${processId}.bpmn`, content: bpmn({ processId }) }], { comment: 'Warum auch immer' });
    const audit = await admin.get('/audit?action=deployment.create&limit=20');
    const entry = audit.body.items.find(({ resource }: AnyBody) => resource.id === body.deploymentId);
    expect(entry).toMatchObject({ actor: { name: 'Paula Prozess' }, details: { comment: 'Warum auch immer' } });
  });
});

describe('trying a decision out', () => {
  test('shows the rows that decided, with their norm', async () => {
    const variables = { validOn: '2026-06-01', nationalityGroup: 'UKR', removalFlag: false, nameInitial: 'M' };
    const { status, body } = await designer.post('/decisions/team/evaluate', { variables });
    expect([status, body.failure]).toEqual([200, null]);
    expect(body.output).toMatchObject({ team: 'abh-24', reviewed: true });
    expect(body.decisions).toMatchObject([
      {
        decisionId: 'team',
        matchedRules: [
          { row: 1, description: expect.stringContaining('Ukrainische'), legalBasis: expect.any(String), reviewed: true },
        ],
      },
    ]);
  });

  test('what is missing gives a reason, not an error', async () => {
    const { status, body } = await designer.post('/decisions/team/evaluate', { variables: { validOn: '2026-06-01' } });
    expect(status).toBe(200);
    expect(body.output === null || typeof body.output === 'object').toBe(true);
  });

  test('personal data do not reach the engine this way either', async () => {
    const { status, body } = await designer.post('/decisions/team/evaluate', {
      variables: { familyName: 'Musterfall', nameInitial: 'Musterfall' },
    });
    expect([status, body.code]).toEqual([422, 'VARIABLE_NOT_PERMITTED']);
    expect(body.fields.map(({ field, code }: AnyBody) => [field, code])).toEqual([
      ['variables.familyName', 'VARIABLE_NOT_PERMITTED'],
      ['variables.nameInitial', 'VARIABLE_WRONG_TYPE'],
    ]);
  });

  test('the evaluation can be looked up afterwards', async () => {
    const variables = { validOn: '2026-06-01', nationalityGroup: 'OTHER', removalFlag: true, nameInitial: 'M' };
    await designer.post('/decisions/team/evaluate', { variables });
    const { body } = await admin.get('/decision-evaluations?decisionId=team&limit=1');
    expect(body.items).toMatchObject([{ decisionId: 'team', state: 'EVALUATED', output: expect.any(Object) }]);
    const detail = await admin.get(`/decision-evaluations/${body.items[0].decisionEvaluationKey}`);
    expect(detail.body.decisions[0]).toMatchObject({
      inputs: expect.arrayContaining([{ label: expect.any(String), value: expect.anything() }]),
      matchedRules: [
        {
          row: expect.any(Number),
          legalBasis: expect.any(String),
          outputs: expect.arrayContaining([expect.objectContaining({ name: 'team' })]),
        },
      ],
    });
  });
});

test('element statistics show where instances are', async () => {
  const { processDefinitionKey } = (await latest('benefit-application')).versions[0];
  const { status, body } = await admin.get(`/process-definitions/${processDefinitionKey}/statistics`);
  expect(status).toBe(200);
  expect(body).toMatchObject({ processDefinitionKey, running: expect.any(Number), elements: expect.any(Array) });
  expect((await clerk.get(`/process-definitions/${processDefinitionKey}/statistics`)).status).toBe(403);
});
